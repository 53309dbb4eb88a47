package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.approval.ReviewPage;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import java.util.function.BiConsumer;

/** What stands beside a form: what was objected to, found and said about it. */
final class FormAside extends Aside {

    private final FormPage page;

    FormAside(FormPage page, Component... first) {
        super(first);
        this.page = page;
    }

    FormAside with(Component component) {
        add(component);
        return this;
    }

    /** The vote on the form, the review form to be filled in, and those that were. */
    FormAside withReview(ReviewPage review, ReviewForm.Save save) {
        if (review.vote() != null) {
            add(new VotePanel(review.vote()));
        }
        if (review.toFill() != null) {
            add(new ReviewForm(review.toFill(), save));
        }
        review.decided().forEach(decided -> add(new ReviewResult(decided)));
        return this;
    }

    FormAside withRemarks(PlaceNames names, Spots spots, BiConsumer<Remark, String> answering) {
        if (!page.remarks().isEmpty()) {
            add(new RemarkList(page, names, spots, answering));
        }
        return this;
    }

    FormAside withFindings(PlaceNames names, Spots spots, FindingPanel.Review review) {
        if (!page.findings().isEmpty()) {
            add(new FindingPanel(page, names, spots, review));
        }
        return this;
    }

    FormAside withProblems() {
        if (!page.problems().isEmpty()) {
            var problems = new ProblemList();
            problems.show(page.problems());
            add(problems);
        }
        return this;
    }
}
