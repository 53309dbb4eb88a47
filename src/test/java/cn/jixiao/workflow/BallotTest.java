package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.workflow.Countersign.Mode;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {

    @ParameterizedTest(name = "{0} {1} of {2}: {3} agreed, {4} objected → {5}")
    @DisplayName("a vote is decided as soon as no signature still to come can change it")
    @CsvSource({
        "ALL,   1,   3, 2, 0, ",
        "ALL,   1,   3, 3, 0, PASS",
        "ALL,   1,   3, 0, 1, OBJECT",
        "ANY,   1,   3, 0, 2, ",
        "ANY,   1,   3, 1, 0, PASS",
        "ANY,   1,   3, 0, 3, OBJECT",
        "RATIO, 0.6, 3, 1, 1, ",
        "RATIO, 0.6, 3, 2, 0, PASS",
        "RATIO, 0.6, 3, 0, 2, OBJECT",
        "RATIO, 0.5, 4, 2, 2, PASS",
        "RATIO, 0.5, 4, 1, 3, OBJECT",
        "RATIO, 0.6, 5, 3, 0, PASS",
        "RATIO, 0.6, 5, 2, 2, ",
        "ALL,   1,   1, 1, 0, PASS",
    })
    void result(Mode mode, BigDecimal share, int signers, int agreed, int objected, Outcome result) {
        assertThat(new Ballot(mode, share, signers, agreed, objected).result().orElse(null))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @DisplayName("whoever sends it back or withdraws it ends the vote, whatever the others signed")
    @CsvSource({"SEND_BACK", "WITHDRAW"})
    void ends(Outcome outcome) {
        assertThat(new Ballot(Mode.ALL, BigDecimal.ONE, 5, 0, 0).resultAfter(outcome))
                .contains(outcome);
    }
}
