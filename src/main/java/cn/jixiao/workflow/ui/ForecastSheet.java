package cn.jixiao.workflow.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import cn.jixiao.workflow.migration.DrawnVersion;
import cn.jixiao.workflow.migration.Forecast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** What a move would do, instance by instance; and the button that orders it. */
final class ForecastSheet extends Div {

    private static final String HEIGHT = "320px";

    private final String process;

    ForecastSheet(DrawnVersion version, List<Forecast> forecasts, Runnable ordered) {
        this.process = version.process();
        addClassNames("sheet", "forecast");
        long moving = forecasts.stream().filter(Forecast::moves).count();
        var summary = new Paragraph(
                getTranslation("workflow.versions.forecast.sum", forecasts.size(), moving, forecasts.size() - moving));
        summary.getElement().setAttribute("role", "status");
        var order = new Button(getTranslation("workflow.versions.move"), click -> ordered.run());
        order.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        order.setEnabled(moving > 0);
        add(
                new H2(getTranslation(
                        "workflow.versions.forecast", getTranslation("workflow.process." + process), version.number())),
                summary,
                grid(forecasts),
                order);
    }

    private Grid<Forecast> grid(List<Forecast> forecasts) {
        var grid = new Grid<Forecast>();
        grid.setHeight(HEIGHT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::verdict).setHeader(getTranslation("workflow.versions.verdict"));
        grid.addColumn(Forecast::organisation).setHeader(getTranslation("workflow.life.organisation"));
        grid.addColumn(forecast -> forecast.from()).setHeader(getTranslation("workflow.versions.from"));
        grid.addColumn(forecast -> forecast.to()).setHeader(getTranslation("workflow.versions.to"));
        grid.addColumn(this::obstacles)
                .setHeader(getTranslation("workflow.versions.obstacles"))
                .setFlexGrow(3);
        grid.setItems(forecasts);
        return grid;
    }

    private StatusBadge verdict(Forecast forecast) {
        return forecast.moves()
                ? new StatusBadge(getTranslation("workflow.versions.moves"), Tone.GOOD)
                : new StatusBadge(getTranslation("workflow.versions.stays"), Tone.WARNING);
    }

    private String obstacles(Forecast forecast) {
        return forecast.obstacles().stream()
                .map(obstacle -> Sentences.in(getLocale(), obstacle))
                .collect(Collectors.joining("; "));
    }
}
