package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sha256;
import cn.jixiao.database.EmbeddedServer;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.SampleFiles;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EvidenceFilesTest {

    private static final byte[] LARGE_PDF = large();

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts forms;

    @Autowired
    EvaluationDrafts drafts;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    EvidenceFiles files;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    EmbeddedServer server;

    private FormRecord form;
    private SelfEvaluation evaluation;

    @BeforeEach
    void anActualValueIsReported() {
        form = city.submit(
                "chenjing",
                city.as(
                        "chenjing",
                        () -> forms.create(aForm().forOrg("022001")
                                .withoutIndicators()
                                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                                .build())));
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        evaluation = city.as("chenjing", () -> {
            var opened = drafts.open(form.id());
            var content = archive.latest(opened)
                    .content()
                    .withSpent(Money.ofYuan("860000"))
                    .withReport(1, new Report(ActualValue.of("12公里"), ""));
            return drafts.save(opened.id(), opened.version(), content);
        });
    }

    @Test
    @DisplayName("what was added is listed under its indicator and comes back byte by byte")
    void added() throws IOException {
        add("验收报告.pdf", LARGE_PDF);
        var evidence = only();
        assertThat(evidence.indicator()).isEqualTo(1);
        assertThat(evidence.name()).isEqualTo("验收报告.pdf");
        assertThat(evidence.sha256()).isEqualTo(Sha256.of(LARGE_PDF));
        assertThat(evidence.addedBy()).isEqualTo("陈静");
        assertThat(read("wanghao", evidence)).isEqualTo(LARGE_PDF);
    }

    @Test
    @DisplayName("a reported line without evidence is told, but does not block; with evidence nothing is told")
    void missing() {
        assertThat(problems()).extracting(Problem::code).containsExactly("EVIDENCE_MISSING");
        assertThat(problems()).noneMatch(Problem::blocks);
        add("现场.png", SampleFiles.png());
        assertThat(problems()).isEmpty();
    }

    @Test
    @DisplayName("the same content is refused on the same indicator, whatever its name")
    void duplicate() {
        add("现场.png", SampleFiles.png());
        refused("evaluation.evidence.duplicate", () -> add("另一张.png", SampleFiles.png()));
    }

    @Test
    @DisplayName("a file of more than the allowed size is refused before it is read to its end")
    void too_large() {
        refused("evaluation.file.too-large", () -> add("大.pdf", new byte[21 * 1024 * 1024]));
    }

    @Test
    @DisplayName("whoever saw an earlier version adds nothing")
    void stale() {
        var seen = evaluation;
        add("现场.png", SampleFiles.png());
        evaluation = seen;
        refused("evaluation.stale", () -> add("报告.pdf", SampleFiles.pdf()));
    }

    @Test
    @DisplayName("a removed file is gone from the indicator; the trail names it with its hash")
    void removed() {
        add("现场.png", SampleFiles.png());
        remove(only());
        assertThat(list()).isEmpty();
        assertThat(entries())
                .filteredOn(entry -> entry.action().endsWith("EVIDENCE"))
                .extracting(AuditEntry::action, AuditEntry::reason)
                .containsExactly(
                        tuple("ADD_EVIDENCE", told("现场.png", SampleFiles.png())),
                        tuple("REMOVE_EVIDENCE", told("现场.png", SampleFiles.png())));
    }

    @Test
    @DisplayName("handed in, evidence can neither be added nor removed, and the sealed revision names it")
    void frozen() {
        add("现场.png", SampleFiles.png());
        var evidence = only();
        submit();
        refused("evaluation.not-editable", () -> remove(evidence));
        refused("evaluation.not-editable", () -> add("报告.pdf", SampleFiles.pdf()));
        assertThat(latest().evidence())
                .extracting(SealedEvidence::sha256)
                .containsExactly(Sha256.of(SampleFiles.png()));
        assertThat(latest().isFrozen()).isTrue();
    }

    @Test
    @DisplayName(
            "sent back, the evidence may change: the next submission names the new files, the former keeps its own")
    void next_round() throws IOException {
        add("现场.png", SampleFiles.png());
        var first = only();
        submit();
        sendBack();
        remove(first);
        add("报告.pdf", SampleFiles.pdf());
        answer();
        submit();
        var revisions = city.as("chenjing", () -> archive.revisions(evaluation));
        assertThat(revisions).hasSize(2).allMatch(EvaluationRevision::isFrozen);
        assertThat(revisions)
                .extracting(revision -> revision.evidence().getFirst().name())
                .containsExactly("现场.png", "报告.pdf");
        assertThat(read("zhoumin", first)).isEqualTo(SampleFiles.png());
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("whoever added evidence is a writer and reviews nothing of it")
    void adders_are_writers() {
        city.as("qiaoyun", () -> attach("现场.png", SampleFiles.png()));
        submit();
        assertThatThrownBy(() -> city.as("qiaoyun", () -> evaluating.decide(item(), new Pass("同意"))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("workflow.own-form"));
    }

    @Test
    @DisplayName("verification finds a file that was altered after it was handed in")
    void altered() throws SQLException {
        add("报告.pdf", SampleFiles.pdf());
        submit();
        assertThat(faults()).isEmpty();
        alter("update app.evidence_piece set bytes = overlay(bytes placing '\\x00' from 20) where evidence_id = %d"
                .formatted(only().id()));
        assertThat(faults()).containsExactly("evaluation.evidence.altered");
    }

    @Test
    @DisplayName("verification finds a file that was struck from a submission")
    void struck() throws SQLException {
        add("报告.pdf", SampleFiles.pdf());
        submit();
        alter("update app.evaluation_revision set evidence = '[]' where evaluation_id = %d".formatted(evaluation.id()));
        assertThat(faults()).containsExactly("evaluation.revision.altered");
    }

    @Test
    @DisplayName("the trail keeps once that a reviewer read a file, and not that its own unit did")
    void readings() throws IOException {
        add("现场.png", SampleFiles.png());
        submit();
        read("chenjing", only());
        read("wanghao", only());
        read("wanghao", only());
        assertThat(entries())
                .filteredOn(entry -> entry.action().equals("READ_EVIDENCE"))
                .extracting(AuditEntry::actorName)
                .containsExactly("王浩");
    }

    @Test
    @DisplayName("who may not read the self-evaluation gets the same answer as for a file that does not exist")
    void guessed() {
        add("现场.png", SampleFiles.png());
        var id = only().id();
        for (var stranger : List.of("hexin", "xuting", "yangfan", "sysadmin")) {
            refused("evaluation.evidence.unknown", () -> city.as(stranger, () -> copyOf(id)));
        }
        refused("evaluation.evidence.unknown", () -> city.as("chenjing", () -> copyOf(Long.MAX_VALUE)));
    }

    private void add(String name, byte[] content) {
        city.as("chenjing", () -> attach(name, content));
    }

    private void attach(String name, byte[] content) {
        try (var file = files.receive(evaluation.id(), name, new ByteArrayInputStream(content))) {
            evaluation = files.add(evaluation.id(), evaluation.version(), 1, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(Evidence evidence) {
        evaluation = city.as("chenjing", () -> files.remove(evidence.id(), evaluation.version()));
    }

    private List<Evidence> list() {
        return city.as("chenjing", () -> files.of(evaluation));
    }

    private Evidence only() {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    private byte[] read(String person, Evidence evidence) {
        return city.as(person, () -> copyOf(evidence.id()));
    }

    private byte[] copyOf(long id) {
        try (var file = files.read(id)) {
            return Files.readAllBytes(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems() {
        return city.as(
                "chenjing",
                () -> archive.problemsOf(evaluation, archive.latest(evaluation).content()));
    }

    private void submit() {
        evaluation = city.as("chenjing", () -> evaluating.submit(evaluation.id(), evaluation.version()));
    }

    private void sendBack() {
        decide("wanghao", new SendBack("请补充", List.of(new NewRemark("indicator:1", "请提供验收报告"))));
    }

    private void answer() {
        city.as(
                "chenjing",
                () -> evaluating
                        .remarksToAnswer(evaluation.id())
                        .forEach(remark -> evaluating.answer(evaluation.id(), remark.id(), "已补充")));
    }

    private void decide(String reviewer, Decision decision) {
        evaluation = city.as(reviewer, () -> evaluating.decide(item(), decision));
    }

    private long item() {
        return evaluating.openItem(evaluation).orElseThrow().id();
    }

    private EvaluationRevision latest() {
        return city.as("chenjing", () -> archive.latest(evaluation));
    }

    private List<AuditEntry> entries() {
        return city.as("chenjing", () -> trail.of(form.id().value()));
    }

    private List<String> faults() {
        return city.as("chenjing", () -> verification.verify(form.id().value())).faults().stream()
                .map(Message::key)
                .toList();
    }

    /** As somebody with the database's own power, whom no trigger and no policy stops. */
    private void alter(String statement) throws SQLException {
        try (var connection = server.connect("jixiao");
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    private static String told(String name, byte[] content) {
        return name + " · SHA-256 " + Sha256.of(content);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Of more than one piece. */
    private static byte[] large() {
        var pdf = SampleFiles.pdf();
        var large = Arrays.copyOf(pdf, 1_300_000);
        Arrays.fill(large, pdf.length, large.length, (byte) ' ');
        return large;
    }
}
