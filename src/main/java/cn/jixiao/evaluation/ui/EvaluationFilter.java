package cn.jixiao.evaluation.ui;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.evaluation.EvaluationQuery;
import cn.jixiao.evaluation.EvaluationQuery.Progress;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which self-evaluations are listed: by year, organisation and progress. */
final class EvaluationFilter extends Div {

    private static final int YEARS_BACK = 4;

    private final Select<FiscalYear> year = new Select<>();
    private final TextField organisation = new TextField(getTranslation("evaluation.list.organisation.code"));
    private final Select<Progress> progress = new Select<>();

    EvaluationFilter(int thisYear, Runnable changed) {
        addClassName("filter");
        year.setLabel(getTranslation("evaluation.list.year"));
        year.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(thisYear + 1 - back))
                .toList());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("evaluation.list.all"));
        progress.setLabel(getTranslation("evaluation.list.progress"));
        progress.setItems(Progress.values());
        progress.setEmptySelectionAllowed(true);
        progress.setEmptySelectionCaption(getTranslation("evaluation.list.all"));
        progress.setItemLabelGenerator(item ->
                item == null ? getTranslation("evaluation.list.all") : getTranslation("evaluation.stage." + item));
        organisation.setPlaceholder("022 / 022001");
        organisation.setClearButtonVisible(true);
        organisation.setAllowedCharPattern("[0-9A-Za-z]");
        organisation.setValueChangeMode(ValueChangeMode.LAZY);
        organisation.setValueChangeTimeout(Autosave.PAUSE / 2);
        year.addValueChangeListener(change -> changed.run());
        organisation.addValueChangeListener(change -> changed.run());
        progress.addValueChangeListener(change -> changed.run());
        add(year, organisation, progress);
    }

    EvaluationQuery query() {
        return new EvaluationQuery(
                organisation.getValue().strip().toUpperCase(Locale.ROOT), year.getValue(), progress.getValue());
    }
}
