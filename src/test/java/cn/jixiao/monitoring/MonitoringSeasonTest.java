package cn.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.calendar.Reach;
import cn.jixiao.form.FormRecord;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MonitoringSeasonTest {

    @Autowired
    CityAtWork city;

    @Autowired
    MonitoringAtWork monitorings;

    @Autowired
    MonitoringSeason season;

    @Autowired
    MonitoringArchive archive;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("a season opens what is not open yet, and a batch that was interrupted can be done again")
    void opened_once() {
        var first = monitorings.approved();
        var second = monitorings.approved();
        assertThat(open(first)).isEqualTo(1);
        assertThat(open(first, second)).as("the first is passed over").isEqualTo(1);
        assertThat(city.as("chenjing", () -> archive.ofForm(first.id()))).hasSize(1);
        assertThat(city.as("chenjing", () -> archive.ofForm(second.id()))
                        .getFirst()
                        .stage())
                .isEqualTo(MonitoringStage.FILLING);
    }

    @Test
    @DisplayName("the reach names approved forms below a code, without those that have a season of their own")
    void reach() {
        var form = monitorings.approved();
        long before = form.id().value() - 1;
        assertThat(next(new Reach(form.year(), "022", List.of()), before))
                .contains(form.id().value());
        assertThat(next(new Reach(form.year(), "022", List.of("022001")), before))
                .doesNotContain(form.id().value());
        assertThat(next(new Reach(form.year(), "031", List.of()), before))
                .doesNotContain(form.id().value());
    }

    private int open(FormRecord... forms) {
        var ids = List.of(forms).stream().map(form -> form.id().value()).toList();
        return asJob(() -> season.open(ids));
    }

    private List<Long> next(Reach reach, long after) {
        return asJob(() -> season.next(reach, after, 100));
    }

    /** As the season job does it: a reader of everything without a role, in a transaction. */
    private <T> T asJob(Supplier<T> work) {
        return ActingUser.as(Actor.verifier(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
