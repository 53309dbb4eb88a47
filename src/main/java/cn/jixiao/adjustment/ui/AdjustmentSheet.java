package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.AdjustmentPage;
import cn.jixiao.approval.ui.DiffTable;
import cn.jixiao.approval.ui.FormSheet;
import cn.jixiao.approval.ui.PlaceNames;
import cn.jixiao.approval.ui.Spots;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** An adjustment to be read: why, what changes, and below it the whole form as it would be. */
final class AdjustmentSheet extends Div {

    AdjustmentSheet(AdjustmentPage page, PlaceNames names, Spots spots) {
        addClassName("adjustment-sheet");
        var reason = page.adjustment().reason();
        var words = new Paragraph(reason.isEmpty() ? getTranslation("adjustment.page.reason.none") : reason);
        words.addClassNames("sentences", "adjustment-reason");
        add(
                part("adjustment.page.reason", words),
                heading("adjustment.page.changes"),
                changes(page, names),
                heading("adjustment.page.whole"),
                new FormSheet(page.form(), spots));
    }

    private Component changes(AdjustmentPage page, PlaceNames names) {
        return page.changes().isEmpty()
                ? new EmptyState(
                        getTranslation("adjustment.page.changes.none"),
                        getTranslation("adjustment.page.changes.none.hint"))
                : new DiffTable(page.changes(), names);
    }

    private Section part(String key, Component content) {
        var part = new Section(heading(key), content);
        part.addClassName("sheet");
        return part;
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }
}
