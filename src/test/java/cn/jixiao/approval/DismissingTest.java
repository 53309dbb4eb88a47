package cn.jixiao.approval;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Inbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form of 022001 whose budget items do not add up, with its reviewers. */
@IntegrationTest
class DismissingTest {

    private static final String CODE = "TOTAL_NE_ITEMS";

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    FormFindings findings;

    @Autowired
    Dismissing dismissing;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    private FormRecord form;
    private String fingerprint;

    @BeforeEach
    void submitted() {
        var draft = city.as(
                "chenjing",
                () -> drafts.create(aForm().with(Field.CURRENT_YEAR_AMOUNT, "700000")
                        .withItem("差旅费", "5000")
                        .build()));
        form = city.submit("chenjing", draft);
        fingerprint = judged().finding().fingerprint();
    }

    @Test
    @DisplayName("a dismissed finding is shown with who dismissed it and why")
    void dismissed() {
        dismiss("wanghao", "差旅费由单位自筹");
        assertThat(judged().dismissal())
                .extracting(Dismissal::reason, Dismissal::dismissedName, Dismissal::revision)
                .containsExactly("差旅费由单位自筹", "王浩", 1);
    }

    @Test
    @DisplayName("a dismissal that is taken back leaves the finding as it was")
    void taken_back() {
        dismiss("wanghao", "差旅费由单位自筹");
        takeBack("wanghao");
        assertThat(judged().isOpen()).isTrue();
    }

    @Test
    @DisplayName("the trail keeps both, naming the finding and the reason, and stays intact")
    void in_the_trail() {
        dismiss("wanghao", "差旅费由单位自筹");
        takeBack("wanghao");
        city.as("shenji", () -> {
            var sentence = "【项目总金额 860,000.00 元与项目构成合计 865,000.00 元不一致】";
            assertThat(trail.of(form.id().value()))
                    .extracting(AuditEntry::action, AuditEntry::actorName, AuditEntry::actorRole, AuditEntry::reason)
                    .endsWith(
                            tuple("DISMISS_FINDING", "王浩", "DEPARTMENT_REVIEWER", sentence + "差旅费由单位自筹"),
                            tuple("RESTORE_FINDING", "王浩", "DEPARTMENT_REVIEWER", sentence));
            assertThat(verification.verify(form.id().value()).faults()).isEmpty();
        });
    }

    @Test
    @DisplayName("the trail, which the unit reads, does not tell whose form looks like its own")
    void discreet() {
        form = looksAlike("chenjing", "022001", "东片供热管网改造");
        looksAlike("hexin", "022002", "西片供热管网改造");
        fingerprint = city.as("wanghao", () -> findings.on(form)).stream()
                .map(JudgedFinding::finding)
                .filter(finding -> finding.code().equals("COPIED_TEXT"))
                .findFirst()
                .orElseThrow()
                .fingerprint();
        dismiss("wanghao", "同一批工程");
        assertThat(city.as("chenjing", () -> trail.of(form.id().value())))
                .extracting(AuditEntry::reason)
                .last()
                .isEqualTo("【与本部门另一单位的项目文字雷同】同一批工程");
    }

    private FormRecord looksAlike(String author, String organisation, String name) {
        var draft = aForm().forOrg(organisation)
                .named(name)
                .with(Field.OVERVIEW, "老旧阀门锈蚀渗漏严重影响冬季连续稳定供热必须在采暖期前更换。")
                .with(Field.NECESSITY, "居民反映集中热线诉求逐年增多亟需一次性整治到位。");
        return city.submit(author, city.as(author, () -> drafts.create(draft.build())));
    }

    @Test
    @DisplayName("it comes back by itself when the form says something else there")
    void changed_words() {
        dismiss("wanghao", "差旅费由单位自筹");
        var returned = city.sendBack("wanghao", form, "请核对");
        city.answerAll("chenjing", returned);
        var content = city.as("chenjing", () -> archive.latest(form.id()).content());
        var saved = city.as(
                "chenjing",
                () -> drafts.save(form.id(), returned.version(), content.with(Field.TOTAL_AMOUNT, "870000")));
        city.submit("chenjing", saved);
        assertThat(judged().isOpen()).isTrue();
    }

    @Test
    @DisplayName("it stays dismissed through a correction of something else, and with finance")
    void other_words() {
        dismiss("wanghao", "差旅费由单位自筹");
        city.pass("wanghao", form);
        assertThat(city.as("zhoumin", this::judged).isOpen()).isFalse();
        takeBack("zhoumin");
        assertThat(judged().isOpen()).isTrue();
    }

    @Test
    @DisplayName("a dismissal without a reason is refused")
    void no_reason() {
        assertThat(refusal("wanghao", " ")).isEqualTo("approval.dismissal.no-reason");
    }

    @Test
    @DisplayName("the unit may not dismiss what is said of its form")
    void not_the_unit() {
        assertThat(refusal("chenjing", "没有问题")).isEqualTo("account.not-allowed");
    }

    @Test
    @DisplayName("another department does not even see the form")
    void not_another_department() {
        assertThat(refusal("xuting", "没有问题")).isEqualTo("form.unknown");
    }

    @Test
    @DisplayName("finance may not dismiss while it is the department's turn")
    void not_out_of_turn() {
        assertThat(refusal("zhoumin", "没有问题")).isEqualTo("account.not-allowed");
    }

    @Test
    @DisplayName("a reviewer who wrote on the form may not dismiss what is said of it")
    void not_own_form() {
        form = city.submitted("qiaoyun", "022001");
        assertThat(refusal("qiaoyun", "没有问题")).isEqualTo("workflow.own-form");
    }

    @Test
    @DisplayName("while one reviewer holds the form, another may not dismiss")
    void not_beside_the_holder() {
        city.as("wanghao", () -> inbox.claim(city.openItem(form).id()));
        assertThat(refusal("qiaoyun", "没有问题")).isEqualTo("workflow.item.claimed");
    }

    @Test
    @DisplayName("once the form went back, its findings are the unit's affair")
    void not_while_returned() {
        city.sendBack("wanghao", form, "请核对");
        assertThat(refusal("wanghao", "没有问题")).isEqualTo("account.not-allowed");
    }

    @Test
    @DisplayName("the second of two who dismiss the same is told so")
    void not_twice() {
        dismiss("wanghao", "差旅费由单位自筹");
        assertThat(refusal("wanghao", "又一次")).isEqualTo("approval.dismissal.twice");
    }

    @Test
    @DisplayName("what stood before the unit at submission is counted for the reviewer")
    void kept_at_submission() {
        var standing = city.as("chenjing", () -> findings.on(form)).stream()
                .map(JudgedFinding::finding)
                .map(Finding::severity)
                .toList();
        var tally = city.as("wanghao", () -> findings.atSubmission(form));
        assertThat(tally.all()).isEqualTo(standing.size()).isPositive();
        assertThat(tally.grave())
                .isEqualTo((int) standing.stream().filter(Severity.HIGH::equals).count());
    }

    @Test
    @DisplayName("what the department dismissed is not counted again when the correction is handed in")
    void dismissed_is_not_counted() {
        dismiss("wanghao", "差旅费由单位自筹");
        var returned = city.sendBack("wanghao", form, "请核对");
        city.answerAll("chenjing", returned);
        var content = city.as("chenjing", () -> archive.latest(form.id()).content());
        var saved =
                city.as("chenjing", () -> drafts.save(form.id(), returned.version(), content.with(Field.LEADER, "陈静")));
        var before = city.as("wanghao", () -> findings.atSubmission(form));
        var again = city.submit("chenjing", saved);
        var after = city.as("wanghao", () -> findings.atSubmission(again));
        assertThat(after.grave()).isEqualTo(before.grave() - 1);
    }

    private void dismiss(String reviewer, String reason) {
        city.as(reviewer, () -> dismissing.dismiss(form.id(), fingerprint, reason));
    }

    private void takeBack(String reviewer) {
        city.as(reviewer, () -> dismissing.takeBack(form.id(), fingerprint));
    }

    private String refusal(String person, String reason) {
        return catchThrowableOfType(RuleBroken.class, () -> dismiss(person, reason))
                .key();
    }

    private JudgedFinding judged() {
        return city.as("shenji", () -> findings.on(archive.get(form.id()))).stream()
                .filter(judged -> judged.finding().code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
