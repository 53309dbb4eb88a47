package cn.jixiao.calendar;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormRecord;
import cn.jixiao.notice.Noticeboard;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkAnnounced;
import cn.jixiao.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A season that opens creates self-evaluations: of whom, by whom, and what becomes of a run that is cut off. */
@IntegrationTest
class SeasonRunTest {

    /** Each test has a year of its own, because a run is about all forms of its year. */
    private static final AtomicInteger NEXT = new AtomicInteger(2071);

    private FiscalYear year = new FiscalYear(NEXT.getAndIncrement());

    @Autowired
    CityAtWork city;

    @Autowired
    SeasonPlanning planning;

    @Autowired
    SeasonOpening opening;

    @Autowired
    SeasonJob job;

    @Autowired
    SeasonBatches batches;

    @Autowired
    Drafts drafts;

    @Autowired
    EvaluationArchive evaluations;

    @Autowired
    EvaluationDrafts evaluating;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Noticeboard board;

    @Autowired
    Clock clock;

    @AfterEach
    void removeAll() {
        city.as("liguang", () -> planning.of(year).forEach(season -> planning.remove(season.id(), "测试结束")));
    }

    @Test
    @DisplayName("a season whose day has come opens by itself and puts each form's self-evaluation to its unit")
    void by_timer() {
        var form = approved("022001");
        var draft = draft("022001");
        season("");
        job.work();
        var evaluation = evaluation(form);
        assertThat(evaluation.formRevision()).isEqualTo(form.revisionInForce());
        assertThat(evaluation.writers()).isEmpty();
        assertThat(turn(form).audience()).isEqualTo("SUBMITTER:022001");
        assertThat(turn(form).step()).isEqualTo("fillActuals");
        assertThat(city.as("chenjing", () -> evaluations.ofForm(draft.id()))).isEmpty();
        assertThat(counts(run())).containsExactly(1, 1, 0, 0);
        assertThat(planning(SeasonKind.SELF_EVALUATE).openedAt()).isNotNull();
    }

    @Test
    @DisplayName("a unit hears of it once, however many forms it has and batches there are")
    void told_once() {
        var forms = IntStream.range(0, 3).mapToObj(i -> approved("022001")).toList();
        var season = future("");
        city.as("liguang", () -> opening.open(season.id()));
        asJob(() -> batches.next(run().id(), 1));
        job.work();
        var later = city.submitted("chenjing", "022001");
        await().until(() -> noticesAbout("wanghao", List.of(later)) > 0);
        assertThat(noticesAbout("chenjing", forms)).isOne();
    }

    /** Of what a season opened or what arrived; not of what was approved before. */
    private long noticesAbout(String person, List<FormRecord> forms) {
        var ids = forms.stream().map(form -> form.id().value()).toList();
        return city.as(person, () -> board.page(null, 500)).stream()
                .filter(notice -> notice.kind() != WorkAnnounced.Kind.CONCLUDED && ids.contains(notice.formId()))
                .count();
    }

    @Test
    @DisplayName("what the season opened can be saved by its unit, and its trail says who opened it and holds")
    void goes_on() {
        var form = approved("022001");
        season("");
        job.work();
        var evaluation = evaluation(form);
        var saved = city.as(
                "chenjing",
                () -> evaluating.save(
                        evaluation.id(),
                        evaluation.version(),
                        evaluations.latest(evaluation).content().withCompletion("已完成")));
        assertThat(saved.writers()).hasSize(1);
        assertThat(city.as("chenjing", () -> trail.of(form.id().value())).getLast())
                .extracting("action", "actorName", "step")
                .containsExactly("OPEN", "系统", "self-evaluation.fillActuals");
        assertThat(city.as("chenjing", () -> verification.verify(form.id().value()))
                        .faults())
                .isEmpty();
    }

    @Test
    @DisplayName("opened by hand for one department it creates that department's work and nobody else's")
    void some_departments() {
        var here = approved("022001");
        var elsewhere = approvedOfEducation();
        var season = future("");
        city.as("liguang", () -> opening.open(season.id(), List.of(new OrgCode("022"))));
        job.work();
        assertThat(evaluation(here)).isNotNull();
        assertThat(city.as("linshu", () -> evaluations.ofForm(elsewhere.id()))).isEmpty();
        assertThat(run().startedBy()).isEqualTo("黎光");
    }

    @Test
    @DisplayName("a department with a season of its own is left out until that season opens")
    void own_season() {
        var form = approved("022001");
        var elsewhere = approvedOfEducation();
        season("");
        future("022");
        job.work();
        assertThat(city.as("chenjing", () -> evaluations.ofForm(form.id()))).isEmpty();
        assertThat(city.as("linshu", () -> evaluations.ofForm(elsewhere.id()))).isPresent();
    }

    @Test
    @DisplayName("cut off between two batches and within one, the run goes on without losing or doubling anything")
    void resumed() {
        var forms = IntStream.range(0, 7).mapToObj(i -> approved("022001")).toList();
        city.as("chenjing", () -> evaluating.open(forms.get(3).id()));
        var season = future("");
        city.as("liguang", () -> opening.open(season.id()));
        asJob(() -> batches.next(run().id(), 2));
        assertThat(counts(run())).containsExactly(7, 2, 0, 0);
        asJob(() -> transaction.execute(status -> {
            status.setRollbackOnly(); // as if the program were killed before the batch was committed
            return batches.next(run().id(), 2);
        }));
        assertThat(counts(run())).containsExactly(7, 2, 0, 0);
        assertThat(city.as("chenjing", () -> evaluations.ofForm(forms.get(2).id())))
                .isEmpty();
        job.work();
        assertThat(counts(run())).containsExactly(7, 6, 1, 0);
        assertThat(run().isFinished()).isTrue();
        assertThat(forms)
                .allSatisfy(form -> assertThat(city.as(
                                "chenjing",
                                () -> inbox.ofForm(form.id().value()).stream()
                                        .filter(item -> item.process().equals(SelfEvaluating.PROCESS))))
                        .hasSize(1));
    }

    @Test
    @DisplayName("two who work on the same run at the same time create everything once")
    void together() {
        var forms = IntStream.range(0, 6).mapToObj(i -> approved("022001")).toList();
        var season = future("");
        city.as("liguang", () -> opening.open(season.id()));
        Stream.of(CompletableFuture.runAsync(job::work), CompletableFuture.runAsync(job::work))
                .toList()
                .forEach(CompletableFuture::join);
        job.work();
        assertThat(counts(run())).containsExactly(6, 6, 0, 0);
        assertThat(forms).allSatisfy(form -> assertThat(evaluation(form)).isNotNull());
    }

    @Test
    @DisplayName("a form of which no work can be created is noted with the reason, and the others get theirs")
    void one_bad_form() {
        year = new FiscalYear(2021); // in which there are no scoring rules for the other frame yet
        var first = approved("022001");
        var bad = approved(aGuizhouForm().forOrg("022001"));
        var last = approved("022001");
        season("");
        job.work();
        assertThat(counts(run())).containsExactly(3, 2, 0, 1);
        assertThat(city.as("liguang", () -> opening.failures(run().id())))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.formId()).isEqualTo(bad.id().value());
                    assertThat(failure.sentence()).contains("没有");
                });
        assertThat(List.of(first, last))
                .allSatisfy(form -> assertThat(evaluation(form)).isNotNull());
    }

    @Test
    @DisplayName("opened once more by hand it adds what is missing, but not while a run goes on")
    void once_more() {
        approved("022001");
        var season = season("");
        job.work();
        approved("022001");
        city.as("liguang", () -> opening.open(season.id()));
        assertThatThrownBy(() -> city.as("liguang", () -> opening.open(season.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("calendar.run.running"));
        job.work();
        assertThat(counts(run())).containsExactly(2, 1, 1, 0);
    }

    @Test
    @DisplayName("a season that is over by its date is closed, on record")
    void over() {
        var season = city.as(
                "liguang",
                () -> planning.plan(year, SeasonKind.DISCLOSE, "", today().minusDays(5), today().minusDays(1)));
        job.work();
        assertThat(season.closedAt()).isNull();
        assertThat(planning(SeasonKind.DISCLOSE).closedAt()).isNotNull();
    }

    private Season season(String prefix) {
        return city.as(
                "liguang", () -> planning.plan(year, SeasonKind.SELF_EVALUATE, prefix, today(), today().plusDays(9)));
    }

    private Season future(String prefix) {
        return city.as(
                "liguang",
                () -> planning.plan(year, SeasonKind.SELF_EVALUATE, prefix, today().plusDays(5), today().plusDays(9)));
    }

    private Season planning(SeasonKind kind) {
        return city.as("liguang", () -> planning.of(year)).stream()
                .filter(season -> season.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private SeasonRun run() {
        return city.as("liguang", () -> opening.runs(year)).getFirst();
    }

    private static int[] counts(SeasonRun run) {
        return new int[] {run.total(), run.opened(), run.passed(), run.failed()};
    }

    private SelfEvaluation evaluation(FormRecord form) {
        return city.as("chenjing", () -> evaluations.ofForm(form.id())).orElseThrow();
    }

    private WorkItem turn(FormRecord form) {
        return city.as("chenjing", () -> inbox.openItem(evaluation(form).subject()))
                .orElseThrow();
    }

    private FormRecord draft(String organisation) {
        return create("chenjing", aForm().forOrg(organisation));
    }

    private FormRecord create(String author, FormFixture form) {
        return city.as(author, () -> drafts.create(form.inYear(year.value()).build()));
    }

    private FormRecord approved(String organisation) {
        return approved(aForm().forOrg(organisation));
    }

    private FormRecord approved(FormFixture form) {
        return city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", create("chenjing", form))));
    }

    private FormRecord approvedOfEducation() {
        var form = create("gaoyang", aForm().forOrg("031003"));
        return city.pass("yangfan", city.pass("linshu", city.submit("gaoyang", form)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T asJob(Supplier<T> work) {
        return ActingUser.as(Actor.verifier(), work);
    }
}
