package cn.jixiao.monitoring.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.Place;
import cn.jixiao.monitoring.Execution;
import cn.jixiao.monitoring.Lights;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.ui.AmountField;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The money so far (预算执行情况): the budget, what was executed of it, what will be, and its light. */
final class ExecutionPart extends Section {

    private final boolean editable;
    private final Edit edit;
    private final Span rate = new Span();
    private final LightCell light = new LightCell();
    private final @Nullable DeviationEditor deviation;

    ExecutionPart(Execution execution, boolean editable, Component remarks, Edit edit) {
        this.editable = editable;
        this.edit = edit;
        addClassNames("sheet", "execution");
        var amounts = new Div(
                amount("initial-budget", execution.initialBudget(), Execution::withInitialBudget),
                amount("annual-budget", execution.annualBudget(), Execution::withAnnualBudget),
                spotted(amount("executed", execution.executed(), Execution::withExecuted)),
                amount("forecast", execution.forecast(), Execution::withForecast));
        amounts.addClassName("monitoring-amounts");
        var outcome = new Div(figure(rate), light);
        outcome.addClassName("monitoring-outcome");
        var heading = getTranslation("monitoring.page.execution");
        add(new H2(heading), amounts, outcome);
        deviation = editable
                ? new DeviationEditor(
                        heading,
                        execution.deviation(),
                        changed -> edit.accept(content ->
                                content.withExecution(content.execution().withDeviation(changed))))
                : null;
        add(deviation == null ? new DeviationText(execution.deviation()) : deviation, remarks);
    }

    void show(MonitoringContent content, Lights lights) {
        rate.setText(content.execution()
                .rate()
                .map(percent -> percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%")
                .orElse("—"));
        light.show(lights.execution());
        if (deviation != null) {
            deviation.ask(lights.execution().asksForCause());
        }
    }

    private AmountField amount(
            String label, @Nullable Money value, BiFunction<Execution, @Nullable Money, Execution> change) {
        var field = new AmountField(getTranslation("monitoring.page." + label));
        field.setSuffix(getTranslation("monitoring.page.yuan"));
        field.setReadOnly(!editable);
        if (value != null) {
            field.setValue(value);
        }
        field.addValueChangeListener(event -> {
            if (!field.getDefaultValidator().apply(event.getValue(), null).isError()) {
                edit.accept(content -> content.withExecution(change.apply(content.execution(), event.getValue())));
            }
        });
        return field;
    }

    private static AmountField spotted(AmountField field) {
        Spot.mark(field, Place.execution().text());
        return field;
    }

    private Div figure(Component value) {
        var name = new Span(getTranslation("monitoring.page.rate"));
        name.addClassName("figure-label");
        var figure = new Div(name, value);
        figure.addClassName("figure");
        return figure;
    }
}
