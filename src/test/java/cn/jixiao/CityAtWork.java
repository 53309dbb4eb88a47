package cn.jixiao;

import static cn.jixiao.form.FormFixture.aForm;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.account.Role;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of 云川市 doing their work: what tests say in one line, each act as the person it names. */
@Component
public class CityAtWork {

    private final DemoCity city;
    private final Drafts drafts;
    private final Approval approval;
    private final TargetReviewing reviewing;
    private final Inbox inbox;
    private final AccountRegister accounts;

    CityAtWork(
            DemoCity city,
            Drafts drafts,
            Approval approval,
            TargetReviewing reviewing,
            Inbox inbox,
            AccountRegister accounts) {
        this.city = city;
        this.drafts = drafts;
        this.approval = approval;
        this.reviewing = reviewing;
        this.inbox = inbox;
        this.accounts = accounts;
        city.settle();
    }

    public <T> T as(String username, Supplier<T> work) {
        return ActingUser.as(city.person(username), work);
    }

    public void as(String username, Runnable work) {
        ActingUser.as(city.person(username), work);
    }

    public FormRecord draft(String author, String organisation) {
        return as(author, () -> drafts.create(aForm().forOrg(organisation).build()));
    }

    /** A draft of a project large enough that finance signs for it. */
    public FormRecord largeDraft(String author, String organisation) {
        return as(
                author,
                () -> drafts.create(aForm().forOrg(organisation)
                        .with(Field.TOTAL_AMOUNT, "12600000.00")
                        .with(Field.CURRENT_YEAR_AMOUNT, "12600000.00")
                        .build()));
    }

    /**
     * Who writes what department 022 declares itself. In the city nobody does, but its finance division has enough people
     * to sign for large amounts.
     */
    public String departmentWriter() {
        var name = "suqing";
        ActingUser.as(Actor.installer(), () -> {
            try {
                accounts.actor(name);
            } catch (RuleBroken unknown) {
                var grants = List.of(new Grant(Role.SUBMITTER, "022"));
                accounts.open(new NewAccount(name, "苏晴", "Yunchuan-2026", new OrgCode("022"), grants, false));
            }
        });
        return name;
    }

    public FormRecord submitted(String author, String organisation) {
        return submit(author, draft(author, organisation));
    }

    public FormRecord submit(String submitter, FormRecord form) {
        return as(submitter, () -> approval.submit(form.id(), form.version()));
    }

    /** Scores the form where its department has to before it decides; full marks times the share. */
    public FormRecord score(String reviewer, FormRecord form, String share) {
        return as(reviewer, () -> {
            var item = openItem(form);
            var rules = reviewing.toFill(item).orElseThrow().rules();
            reviewing.save(item.id(), rules.pointsTimes(new BigDecimal(share)), "");
            return form;
        });
    }

    public FormRecord pass(String reviewer, FormRecord form) {
        return decide(reviewer, form, new Decision.Pass("同意"));
    }

    public FormRecord sendBack(String reviewer, FormRecord form, String... remarks) {
        var pinned = Stream.of(remarks)
                .map(text -> new Decision.NewRemark("field:TOTAL_AMOUNT", text))
                .toList();
        return decide(reviewer, form, new Decision.SendBack("请修改", pinned));
    }

    public FormRecord decide(String reviewer, FormRecord form, Decision decision) {
        return as(reviewer, () -> approval.decide(openItem(form).id(), decision));
    }

    /** Answers every remark that waits for one. */
    public void answerAll(String submitter, FormRecord form) {
        as(
                submitter,
                () -> approval.remarksOn(form.id()).stream()
                        .filter(remark -> !remark.isAnswered())
                        .forEach(remark -> approval.answer(form.id(), remark.id(), "已按意见修改")));
    }

    /** The steps of its approval so far, each with its outcome unless it is open. */
    public List<String> steps(FormRecord form) {
        return as("shenji", () -> inbox.ofForm(form.id().value())).stream()
                .filter(item -> item.process().equals(Approval.PROCESS))
                .map(CityAtWork::told)
                .toList();
    }

    /** A step with its outcome, or alone while it is open. */
    public static String told(WorkItem item) {
        return item.isOpen() ? item.step() : item.step() + " " + item.outcome();
    }

    /** The item at which the form waits, as whoever acts may see it. */
    public WorkItem openItem(FormRecord form) {
        return approval.openItem(form.id()).orElseThrow();
    }
}
