package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.statistics.StepFigures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The figures of each step, the waits with bars beside the numbers; the longest bar is the longest wait shown. */
final class FiguresTable extends NativeTable {

    private static final Duration DAY = Duration.ofDays(1);

    private final Duration longest;

    FiguresTable(List<StepFigures> figures) {
        addClassName("figures-table");
        longest = figures.stream()
                .map(StepFigures::ninetieth)
                .max(Duration::compareTo)
                .orElse(DAY);
        var heads = new NativeTableRow();
        Stream.of("process", "step", "count", "median", "ninetieth", "returns")
                .map(column -> getTranslation("workflow.statistics." + column))
                .forEach(title -> heads.add(new NativeTableHeaderCell(title)));
        getHead().add(heads);
        figures.forEach(step -> getBody().add(row(step)));
    }

    private NativeTableRow row(StepFigures step) {
        var returns = getTranslation("workflow.statistics.share", step.returns(), "%.1f".formatted(step.returnShare()));
        return new NativeTableRow(
                new NativeTableCell(getTranslation("workflow.process." + step.process())),
                new NativeTableCell(getTranslation("workflow.step." + step.process() + "." + step.step())),
                new NativeTableCell(Integer.toString(step.count())),
                new NativeTableCell(wait(step.median())),
                new NativeTableCell(wait(step.ninetieth())),
                new NativeTableCell(bar(returns, step.returnShare(), "returns")));
    }

    private Component wait(Duration wait) {
        double share = longest.isZero() ? 0 : 100.0 * wait.toSeconds() / longest.toSeconds();
        return bar(told(wait), share, "wait");
    }

    /** Days where it is one or more, else hours. */
    private String told(Duration wait) {
        boolean days = wait.compareTo(DAY) >= 0;
        var number = "%.1f".formatted((double) wait.toSeconds() / (days ? DAY : Duration.ofHours(1)).toSeconds());
        return getTranslation(days ? "workflow.statistics.days" : "workflow.statistics.hours", number);
    }

    private static Component bar(String text, double percent, String kind) {
        var length = new Span();
        length.addClassNames("bar", kind);
        length.getElement().setAttribute("aria-hidden", "true");
        length.getStyle().set("width", "%.1f%%".formatted(percent));
        var track = new Div(length);
        track.addClassName("bar-track");
        return new Div(new Span(text), track);
    }
}
