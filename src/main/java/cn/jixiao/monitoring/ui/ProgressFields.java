package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Likelihood;
import cn.jixiao.monitoring.Progress;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The fields in which a unit reports one indicator. */
final class ProgressFields {

    private final Div words = new Div(); // for words in the user's language
    private final String indicator;
    private final Progress written;
    private final Consumer<UnaryOperator<Progress>> edit;

    ProgressFields(String indicator, Progress written, Consumer<UnaryOperator<Progress>> edit) {
        this.indicator = indicator;
        this.written = written;
        this.edit = edit;
    }

    TextField current() {
        return text("current", written.current(), Progress::withCurrent);
    }

    TextField forecast() {
        return text("forecast", written.forecast(), Progress::withForecast);
    }

    Select<Likelihood> likelihood() {
        var select = new Select<Likelihood>();
        select.setItems(Likelihood.values());
        select.setItemLabelGenerator(item -> words.getTranslation("monitoring.likelihood." + item));
        select.setAriaLabel(words.getTranslation("monitoring.page.likelihood.of", indicator));
        select.setValue(written.likelihood());
        select.addValueChangeListener(change -> edit.accept(progress -> progress.withLikelihood(change.getValue())));
        return select;
    }

    DeviationEditor deviation() {
        return new DeviationEditor(
                indicator, written.deviation(), changed -> edit.accept(progress -> progress.withDeviation(changed)));
    }

    TextArea note() {
        var field = new TextArea();
        field.setValue(written.note());
        field.setAriaLabel(words.getTranslation("monitoring.page.note.of", indicator));
        field.setPlaceholder(words.getTranslation("monitoring.page.column.note"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(change ->
                edit.accept(progress -> progress.withNote(change.getValue().strip())));
        return field;
    }

    private TextField text(String name, String value, BiFunction<Progress, String, Progress> change) {
        var field = new TextField();
        field.setValue(value);
        field.setAriaLabel(words.getTranslation("monitoring.page." + name + ".of", indicator));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(event ->
                edit.accept(progress -> change.apply(progress, event.getValue().strip())));
        return field;
    }

    /** As it is read, a dash where nothing was said. */
    static Span said(String text) {
        var said = new Span(text.isBlank() ? "—" : text);
        said.addClassName("sentences");
        return said;
    }
}
