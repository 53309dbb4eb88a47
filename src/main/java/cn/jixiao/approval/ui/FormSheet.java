package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import com.vaadin.flow.component.html.Article;

/** A form to be read, as its frame divides it. */
public final class FormSheet extends Article {

    public FormSheet(FormPage page, Spots spots) {
        var content = page.content();
        var frame = page.frame();
        addClassName("form-sheet");
        if (page.lastYear() != null) {
            add(new YearSummary(page.lastYear()));
        }
        for (var section : frame.sections()) {
            add(new FieldSection(section, field -> FieldText.of(field, content.text(field), getLocale()), spots));
            if (section.equals(frame.sections().getFirst())) {
                addTables(page, spots);
            }
        }
        add(new PrintedIndicators(frame, content.indicators(), spots));
    }

    private void addTables(FormPage page, Spots spots) {
        if (page.frame().budgetItems()) {
            add(new BudgetTable(page.content().budgetItems(), spots));
        }
        if (page.frame().mainTasks()) {
            add(new TaskTable(page.content().mainTasks(), spots));
        }
    }
}
