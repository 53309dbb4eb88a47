package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;

/** What a unit writes about its year as a whole. */
final class NarrativePart extends Section {

    NarrativePart(EvaluationContent content, boolean editable, Edit edit) {
        addClassName("sheet");
        var fields = new Div(
                text("completion", content.completion(), editable, edit, EvaluationContent::withCompletion),
                text("conclusion", content.conclusion(), editable, edit, EvaluationContent::withConclusion),
                text("shortcomings", content.shortcomings(), editable, edit, EvaluationContent::withShortcomings),
                text("improvement", content.improvement(), editable, edit, EvaluationContent::withImprovement));
        fields.addClassName("field-grid");
        add(new H2(getTranslation("evaluation.page.narrative")), fields);
    }

    private TextArea text(
            String name,
            String value,
            boolean editable,
            Edit edit,
            BiFunction<EvaluationContent, String, EvaluationContent> change) {
        var field = new TextArea(getTranslation("evaluation.page." + name));
        field.setValue(value);
        field.setReadOnly(!editable);
        field.setWidthFull();
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(event -> edit.accept(content -> change.apply(content, event.getValue())));
        return field;
    }
}
