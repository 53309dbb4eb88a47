package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.account.Role;
import cn.jixiao.approval.Approval;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.stereotype.Component;

/** What tests about actions on a piece of work say in one line. Beside 王浩 two more people review for department 022. */
@Component
class Desk {

    private final CityAtWork city;
    private final DemoCity people;
    private final Inbox inbox;
    private final FormArchive archive;
    private final AuditTrail trail;

    Desk(
            CityAtWork city,
            DemoCity people,
            AccountRegister accounts,
            Inbox inbox,
            FormArchive archive,
            AuditTrail trail) {
        this.city = city;
        this.people = people;
        this.inbox = inbox;
        this.archive = archive;
        this.trail = trail;
        employ(accounts, "suhang", "苏杭");
        employ(accounts, "jiangnan", "江楠");
    }

    private void employ(AccountRegister accounts, String username, String fullName) {
        var grant = new Grant(Role.DEPARTMENT_REVIEWER, "022");
        city.as(
                "sysadmin",
                () -> accounts.open(
                        new NewAccount(username, fullName, "yunchuan2026", new OrgCode("022"), List.of(grant), false)));
    }

    long id(String username) {
        return people.person(username).id();
    }

    /** The item at which the form's approval waits. */
    WorkItem item(FormRecord form) {
        return city.as("shenji", () -> inbox.openItem(Approval.subject(form)).orElseThrow());
    }

    /** Every item of the form there ever was. */
    List<WorkItem> items(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value()));
    }

    List<WorkItem> inboxOf(String username) {
        return city.as(username, () -> inbox.open(InboxQuery.everything(), InboxQuery.Place.START, 10_000));
    }

    Stage stage(FormRecord form) {
        return city.as("shenji", () -> archive.get(form.id()).stage());
    }

    List<String> actions(FormRecord form) {
        return entries(form).stream().map(AuditEntry::action).toList();
    }

    List<AuditEntry> entries(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value()));
    }

    void refused(String username, String key, ThrowingCallable act) {
        city.as(
                username,
                () -> assertThatThrownBy(act)
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                refusal -> assertThat(refusal.key()).isEqualTo(key)));
    }
}
