package cn.jixiao.approval.ui;

import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.SectionIndex;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** A form as it is written: one sheet for each section of its frame, then its rows and its indicator table. */
final class EditorSheets extends Div {

    private final SectionIndex index = new SectionIndex();
    private final Margin margin;
    private Consumer<TargetForm> totals = form -> {};

    EditorSheets(Frame frame, TargetForm form, int nextIndicatorNo, Margin margin, Edit edit, Suggesting suggesting) {
        this.margin = margin;
        addClassName("sheets");
        add(margin.elsewhere(place -> isShown(place, frame, form)));
        var fields = new FieldEditor(frame, form, edit);
        frame.sections().forEach(section -> sheet(section.name(), fields(section, fields)));
        if (frame.budgetItems()) {
            var rows = new BudgetItemRows(form, edit);
            totals = rows::total;
            sheet(getTranslation("approval.edit.items"), rows);
        }
        if (frame.mainTasks()) {
            var rows = new MainTaskRows(frame, form, edit);
            totals = rows::total;
            sheet(getTranslation("approval.edit.tasks"), rows);
        }
        sheet(
                getTranslation("approval.edit.indicators"),
                new IndicatorEditor(frame, form, nextIndicatorNo, margin, edit, suggesting));
    }

    SectionIndex index() {
        return index;
    }

    /** Tells the sums and the comparison with last year again, of the form as it is now. */
    void refresh(TargetForm form) {
        totals.accept(form);
        margin.refresh(form);
    }

    private Component fields(Frame.Section section, FieldEditor editor) {
        var grid = new Div();
        grid.addClassName("field-grid");
        for (var entry : section.fields()) {
            var place = new Div(editor.of(entry), margin.at(Place.of(entry.field())));
            place.addClassName("field-place");
            place.setClassName("wide", isWide(entry.field()));
            grid.add(place);
        }
        return grid;
    }

    private void sheet(String title, Component content) {
        var heading = new H2(title);
        var sheet = new Section(heading, content);
        sheet.addClassName("sheet");
        index.add(title, sheet);
        add(sheet);
    }

    private static boolean isWide(Field field) {
        return field == Field.NAME || field.kind() == Field.Kind.LONG_TEXT || field.kind() == Field.Kind.LINES;
    }

    private static boolean isShown(Place place, Frame frame, TargetForm form) {
        return switch (place) {
            case Place.OfField(var field) -> frame.entry(field).isPresent();
            case Place.OfIndicator(var no) ->
                form.indicators().stream().map(Indicator::no).anyMatch(shown -> shown == no);
            default -> false;
        };
    }
}
