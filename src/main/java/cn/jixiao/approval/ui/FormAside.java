package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
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
