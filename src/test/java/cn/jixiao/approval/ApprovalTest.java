package cn.jixiao.approval;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ApprovalTest {

    @Autowired
    DemoCity city;

    @Autowired
    Drafts drafts;

    @Autowired
    Approval approval;

    @Autowired
    FormArchive archive;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @BeforeEach
    void settle() {
        city.settle();
    }

    @Test
    @DisplayName("a form that everybody passes is approved, and its trail proves it")
    void straight_way_to_approval() {
        var submitter = city.person("chenjing");
        var form = ActingUser.as(submitter, () -> {
            var draft = drafts.create(aForm().forOrg("022001").build());
            return approval.submit(draft.id(), draft.version());
        });
        assertThat(form.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        var reviewed = ActingUser.as(city.person("wanghao"), () -> {
            var item = approval.openItem(form.id()).orElseThrow();
            return approval.decide(item.id(), new Decision.Pass("同意"));
        });
        assertThat(reviewed.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        var approved = ActingUser.as(city.person("zhoumin"), () -> {
            var item = approval.openItem(form.id()).orElseThrow();
            return approval.decide(item.id(), new Decision.Pass("同意批复"));
        });
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(approved.revisionInForce()).isEqualTo(1);
        ActingUser.as(submitter, () -> {
            assertThat(trail.of(form.id().value()))
                    .extracting(AuditEntry::action)
                    .containsExactly("CREATE", "SUBMIT", "PASS", "PASS");
            assertThat(verification.verify(form.id().value()).faults()).isEmpty();
        });
    }
}
