package cn.jixiao.document.ui;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.Format;
import cn.jixiao.document.batch.BatchOrder;
import cn.jixiao.document.batch.BatchOrder.Subject;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What to export: the forms of which organisations, year and stage, which document of each and as what file. */
final class BatchChoice extends Div {

    private static final int YEARS_BACK = 6;

    private final TextField organisation = new TextField();
    private final Select<FiscalYear> year = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final Select<Subject> subject = new Select<>();
    private final Select<Format> format = new Select<>();
    private final Button start = new Button();

    BatchChoice(FiscalYear current, Consumer<BatchOrder> started) {
        addClassName("sheet");
        organisation.setLabel(getTranslation("document.batch.organisation"));
        organisation.setPlaceholder("022 / 022001");
        organisation.setAllowedCharPattern("[0-9A-Za-z]");
        organisation.setMaxLength(21);
        offer(subject, "document.batch.subject", List.of(Subject.values()), this::word);
        subject.setValue(Subject.TARGET_FORM);
        subject.addValueChangeListener(change -> restrictStage());
        offer(year, "document.batch.year", years(current), FiscalYear::toString);
        year.setValue(current);
        offer(stage, "document.batch.stage", stages(), this::word);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("document.batch.stage.all"));
        offer(format, "document.batch.format", List.of(Format.values()), Format::title);
        format.setValue(Format.XLSX);
        start.setText(getTranslation("document.batch.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> started.accept(order()));
        var fields = new Div(subject, format, year, organisation, stage);
        fields.addClassName("filter");
        add(
                new H2(getTranslation("document.batch.what")),
                new Paragraph(getTranslation("document.batch.hint")),
                fields,
                start);
    }

    /** While an export runs there is no second one. */
    void offer(boolean possible) {
        start.setEnabled(possible);
    }

    private BatchOrder order() {
        var query = new FormQuery(
                organisation.getValue().strip().toUpperCase(Locale.ROOT), year.getValue(), stage.getValue(), "");
        return new BatchOrder(query, subject.getValue(), format.getValue());
    }

    /** Only what is approved has a letter or is evaluated. */
    private void restrictStage() {
        boolean any = subject.getValue() == Subject.TARGET_FORM;
        stage.setEnabled(any);
        stage.setValue(any ? null : Stage.APPROVED);
    }

    private <T> void offer(Select<T> select, String key, List<T> items, Function<T, String> words) {
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation("document.batch.stage.all") : words.apply(item));
    }

    private String word(Subject item) {
        return getTranslation("document.batch.subject." + item);
    }

    private String word(Stage item) {
        return Sentences.in(getLocale(), item.named());
    }

    private static List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.DISCARDED)
                .toList();
    }

    private static List<FiscalYear> years(FiscalYear current) {
        return IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(current.value() - back))
                .toList();
    }
}
