package cn.jixiao.approval.ui;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.Stage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which forms to list: year, stage, organisation and a part of the name. */
public final class FormFilter extends Div {

    private static final int YEARS_BACK = 6;

    private final Select<FiscalYear> year = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final TextField organisation = new TextField();
    private final TextField name = new TextField();
    private final FormQuery initial;

    public FormFilter(FiscalYear current, Runnable changed) {
        addClassName("filter");
        year.setLabel(getTranslation("approval.forms.year"));
        year.setItems(years(current));
        year.setValue(current);
        offerAll(year, "approval.forms.year.all");
        stage.setLabel(getTranslation("approval.forms.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(this::word);
        offerAll(stage, "approval.forms.stage.all");
        organisation.setLabel(getTranslation("approval.forms.organisation.code"));
        organisation.setPlaceholder("022 / 022001");
        organisation.setAllowedCharPattern("[0-9A-Za-z]");
        name.setLabel(getTranslation("approval.forms.name"));
        for (var text : List.of(organisation, name)) {
            text.setClearButtonVisible(true);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(change -> changed.run());
        }
        year.addValueChangeListener(change -> changed.run());
        stage.addValueChangeListener(change -> changed.run());
        add(year, organisation, stage, name);
        initial = query();
    }

    public FormQuery query() {
        return new FormQuery(
                organisation.getValue().strip().toUpperCase(Locale.ROOT),
                year.getValue(),
                stage.getValue(),
                name.getValue().strip());
    }

    public boolean isSet() {
        return !query().equals(initial);
    }

    private void offerAll(Select<?> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key));
    }

    private String word(Stage item) {
        return item == null ? getTranslation("approval.forms.stage.all") : Sentences.in(getLocale(), item.named());
    }

    private static List<FiscalYear> years(FiscalYear current) {
        return IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(current.value() - back))
                .toList();
    }
}
