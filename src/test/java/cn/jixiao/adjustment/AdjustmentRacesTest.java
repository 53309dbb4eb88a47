package cn.jixiao.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.FormArchive;
import cn.jixiao.workflow.Decision;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same adjustment, or at the same form, at the same time. */
@IntegrationTest
class AdjustmentRacesTest {

    private static final int ROUNDS = 10;

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    AdjustmentDrafts drafts;

    @Autowired
    AdjustmentArchive archive;

    @Autowired
    Adjusting adjusting;

    @Autowired
    EvaluationDrafts evaluations;

    @Autowired
    FormArchive forms;

    @Autowired
    AuditVerification verification;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    @Test
    @DisplayName("of two approvers one puts it in force, once, and the other reads who did")
    void two_approvers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = work.approved();
            var passed = work.pass("wanghao", work.submitted(form));
            var item = city.as("zhoumin", () -> work.openItem(passed).id());
            var zhou = atOnce(() -> city.as("zhoumin", () -> adjusting.decide(item, new Decision.Pass("同意"))));
            var li = atOnce(() -> city.as("liguang", () -> adjusting.decide(item, new Decision.Pass("同意"))));
            assertThat(Stream.of(refusal(zhou), refusal(li)).flatMap(Optional::stream))
                    .as("round %s", round)
                    .singleElement()
                    .returns("workflow.item.done", RuleBroken::key);
            assertThat(city.as("shenji", () -> forms.approvals(form.id()))).hasSize(2);
            assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("two who open at the same time find themselves in one adjustment")
    void two_openers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = work.approved();
            var chen = atOnce(() -> city.as("chenjing", () -> drafts.open(form.id())));
            var lu = atOnce(() -> city.as("luyuan", () -> drafts.open(form.id())));
            assertThat(chen.get(60, TimeUnit.SECONDS).id())
                    .isEqualTo(lu.get(60, TimeUnit.SECONDS).id());
            assertThat(city.as("shenji", () -> archive.of(form.id()))).hasSize(1);
        }
    }

    @Test
    @DisplayName("a self-evaluation opened while an adjustment comes into force refers to it all the same")
    void approved_and_evaluated() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = work.approved();
            var passed = work.pass("wanghao", work.submitted(form));
            var zhou = atOnce(() -> work.pass("zhoumin", passed));
            var chen = atOnce(() -> city.as("chenjing", () -> evaluations.open(form.id())));
            zhou.get(60, TimeUnit.SECONDS);
            chen.get(60, TimeUnit.SECONDS);
            assertThat(city.as("chenjing", () -> evaluations.open(form.id())))
                    .as("round %s", round)
                    .returns(2, SelfEvaluation::formRevision);
        }
    }

    private <T> Future<T> atOnce(Callable<T> act) {
        return people.submit(() -> {
            together.await(30, TimeUnit.SECONDS);
            return act.call();
        });
    }

    /** What the person read who came too late; anything but a refusal in words fails the test. */
    private static Optional<RuleBroken> refusal(Future<?> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(RuleBroken.class);
            return Optional.ofNullable((RuleBroken) failed.getCause());
        }
    }
}
