package cn.jixiao.monitoring.ui;

import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.monitoring.LightLine;
import cn.jixiao.monitoring.Likelihood;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.monitoring.Progress;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One indicator of the report: its target, how it is getting on, its light, and why it deviates. */
final class ProgressRow extends NativeTableRow {

    private final Indicator indicator;
    private final LightCell light = new LightCell();
    private @Nullable DeviationEditor deviation;

    ProgressRow(Indicator indicator) {
        this.indicator = indicator;
        Spot.mark(this, Place.of(indicator).text());
    }

    /** Adds the cells behind level 1 and 2. */
    void fill(Target target, Progress progress, boolean editable, Component remarks, Edit edit) {
        add(new NativeTableCell(indicator.name()), new NativeTableCell(target));
        if (editable) {
            write(
                    new ProgressFields(
                            indicator.name(),
                            progress,
                            change -> edit.accept(content -> content.withProgress(
                                    indicator.no(), change.apply(content.progress(indicator.no()))))),
                    remarks);
        } else {
            read(progress, remarks);
        }
    }

    void show(LightLine line, MonitoringContent content) {
        light.show(line);
        if (deviation != null) {
            var likelihood = content.progress(indicator.no()).likelihood();
            deviation.ask(
                    line.asksForCause() || likelihood == Likelihood.POSSIBLE || likelihood == Likelihood.IMPOSSIBLE);
        }
    }

    private void write(ProgressFields fields, Component remarks) {
        var written = fields.deviation();
        deviation = written;
        cells(fields.current(), fields.forecast(), fields.likelihood(), new Div(written, fields.note(), remarks));
    }

    private void read(Progress progress, Component remarks) {
        var likelihood = progress.likelihood();
        var words = new Div(new DeviationText(progress.deviation()), remarks);
        if (!progress.note().isBlank()) {
            var note = ProgressFields.said(
                    Formats.labelled(getTranslation("monitoring.page.column.note"), progress.note(), getLocale()));
            note.addClassName("hint");
            words.addComponentAtIndex(1, note);
        }
        cells(
                ProgressFields.said(progress.current()),
                ProgressFields.said(progress.forecast()),
                new Span(likelihood == null ? "—" : getTranslation("monitoring.likelihood." + likelihood)),
                words);
    }

    private void cells(Component current, Component forecast, Component likelihood, Component words) {
        add(
                new NativeTableCell(current),
                new NativeTableCell(forecast),
                new NativeTableCell(likelihood),
                new NativeTableCell(light),
                new NativeTableCell(words));
    }
}
