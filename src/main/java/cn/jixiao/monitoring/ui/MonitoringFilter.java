package cn.jixiao.monitoring.ui;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.monitoring.Light;
import cn.jixiao.monitoring.MonitoringQuery;
import cn.jixiao.monitoring.MonitoringStage;
import cn.jixiao.monitoring.Window;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which monitorings are listed: by year, window, organisation, light and stage. */
final class MonitoringFilter extends Div {

    private static final int YEARS_BACK = 4;

    private final Select<FiscalYear> year;
    private final Select<Window> window;
    private final TextField organisation = new TextField(getTranslation("monitoring.list.organisation.code"));
    private final Select<Light> light;
    private final Select<MonitoringStage> stage;

    MonitoringFilter(int thisYear, List<Window> windows, Runnable changed) {
        addClassName("filter");
        var years = IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(thisYear + 1 - back))
                .toList();
        year = choice("year", years, FiscalYear::toString, changed);
        window = choice("window", windows, Window::toString, changed);
        light = choice("light", List.of(Light.values()), item -> word("light", item), changed);
        stage = choice("stage", List.of(MonitoringStage.values()), item -> word("stage", item), changed);
        organisation.setPlaceholder("022 / 022001");
        organisation.setClearButtonVisible(true);
        organisation.setAllowedCharPattern("[0-9A-Za-z]");
        organisation.setValueChangeMode(ValueChangeMode.LAZY);
        organisation.setValueChangeTimeout(Autosave.PAUSE / 2);
        organisation.addValueChangeListener(change -> changed.run());
        add(year, window, organisation, light, stage);
    }

    MonitoringQuery query() {
        return new MonitoringQuery(
                organisation.getValue().strip().toUpperCase(Locale.ROOT),
                year.getValue(),
                window.getValue(),
                light.getValue(),
                stage.getValue());
    }

    private <T> Select<T> choice(String name, List<T> items, Function<T, String> words, Runnable changed) {
        var all = getTranslation("monitoring.list.all");
        var choice = new Select<T>();
        choice.setLabel(getTranslation("monitoring.list." + name));
        choice.setItems(items);
        choice.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(all);
        choice.addValueChangeListener(change -> changed.run());
        return choice;
    }

    private String word(String name, Enum<?> item) {
        return getTranslation("monitoring." + name + "." + item);
    }
}
