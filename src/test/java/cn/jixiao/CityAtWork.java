package cn.jixiao;

import static cn.jixiao.form.FormFixture.aForm;

import cn.jixiao.account.ActingUser;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.WorkItem;
import java.math.BigDecimal;
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

    CityAtWork(DemoCity city, Drafts drafts, Approval approval, TargetReviewing reviewing) {
        this.city = city;
        this.drafts = drafts;
        this.approval = approval;
        this.reviewing = reviewing;
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

    /** The item at which the form waits, as whoever acts may see it. */
    public WorkItem openItem(FormRecord form) {
        return approval.openItem(form.id()).orElseThrow();
    }
}
