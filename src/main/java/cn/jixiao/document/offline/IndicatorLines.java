package cn.jixiao.document.offline;

import static cn.jixiao.document.offline.FormLayout.FIRST;
import static cn.jixiao.document.offline.FormLayout.text;
import static cn.jixiao.document.offline.FormLayout.whole;
import static cn.jixiao.document.offline.FormLayout.word;

import cn.jixiao.document.offline.Line.Label;
import cn.jixiao.document.offline.Line.Look;
import cn.jixiao.document.offline.Line.Part;
import cn.jixiao.document.offline.Slot.Content;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.Dimension;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The indicator table: under each level 2 its indicators and room for more, under each level 1 rows that choose their level 2. */
final class IndicatorLines {

    private static final int NAME = FIRST + 2;

    private final TargetForm form;
    private final Frame frame;
    private final FillingRules rules;
    private final List<Line> lines = new ArrayList<>();

    IndicatorLines(TargetForm form, Frame frame, FillingRules rules) {
        this.form = form;
        this.frame = frame;
        this.rules = rules;
    }

    List<Line> make() {
        lines.add(whole(word("indicators"), Look.HEADING));
        var head = new ArrayList<Label>();
        head.add(new Label(word("dimension"), Look.NAME, FIRST, 1));
        head.add(new Label(word("aspect"), Look.NAME, FIRST + 1, 1));
        slots(null, "").forEach(slot -> head.add(new Label(slot.label(), Look.NAME, slot.column(), slot.span())));
        lines.add(Line.printed(head.toArray(Label[]::new)));
        frame.dimensions().forEach(this::dimension);
        form.indicators().stream()
                .filter(indicator -> !frame.contains(indicator.dimension(), indicator.aspect()))
                .forEach(indicator -> lines.add(known(
                        indicator, level(indicator.dimension(), FIRST, 1), level(indicator.aspect(), FIRST + 1, 1))));
        return lines;
    }

    private void dimension(Dimension dimension) {
        int first = lines.size();
        for (var aspect : dimension.aspects()) {
            aspect(dimension, aspect);
        }
        for (int i = 1; i <= rules.freeIndicators(); i++) {
            lines.add(new Line(
                    key("free", dimension, i), new Part.New(dimension.name(), null), List.of(), freeSlots(dimension)));
        }
        stretch(first, dimension.name(), FIRST);
    }

    private void aspect(Dimension dimension, String aspect) {
        int first = lines.size();
        form.indicators().stream()
                .filter(indicator -> indicator.dimension().equals(dimension.name())
                        && indicator.aspect().equals(aspect))
                .forEach(indicator -> lines.add(known(indicator)));
        for (int i = 1; i <= rules.spareIndicators(); i++) {
            var key = key("new", dimension, i) + ":" + dimension.aspects().indexOf(aspect);
            lines.add(new Line(key, new Part.New(dimension.name(), aspect), List.of(), slots(null, "")));
        }
        stretch(first, aspect, FIRST + 1);
    }

    private String key(String kind, Dimension dimension, int number) {
        return kind + ":" + frame.dimensions().indexOf(dimension) + ":" + number;
    }

    /** Prints the level beside all rows from there on. */
    private void stretch(int first, String name, int column) {
        if (first < lines.size()) {
            var line = lines.get(first);
            var labels = new ArrayList<>(line.labels());
            labels.addFirst(level(name, column, lines.size() - first));
            lines.set(first, new Line(line.key(), line.part(), labels, line.slots()));
        }
    }

    private static Label level(String name, int column, int rows) {
        return new Label(name, Look.LEVEL, column, 1, rows);
    }

    private Line known(Indicator indicator, Label... labels) {
        return new Line(
                "indicator:" + indicator.no(),
                new Part.Known(indicator.no()),
                List.of(labels),
                slots(indicator, indicator.name()));
    }

    private List<Slot> freeSlots(Dimension dimension) {
        var slots = new ArrayList<>(slots(null, ""));
        slots.addFirst(new Slot(word("aspect"), FIRST + 1, 1, Content.CHOICE, "", 40, dimension.aspects()));
        return slots;
    }

    /** Level 3, the target, and the columns behind it as far as the frame has them; together they fill the sheet's width. */
    private List<Slot> slots(@Nullable Indicator indicator, String name) {
        var columns = frame.indicatorColumns();
        var labels = new ArrayList<>(List.of(word("name"), columns.target()));
        var texts = new ArrayList<>(List.of(name, indicator == null ? "" : indicator.target()));
        if (columns.explanation() != null) {
            labels.add(columns.explanation());
            texts.add(indicator == null ? "" : text(indicator.explanation()));
        }
        if (columns.note() != null) {
            labels.add(columns.note());
            texts.add(indicator == null ? "" : text(indicator.note()));
        }
        int room = FormLayout.COLUMNS - 2;
        return IntStream.range(0, labels.size())
                .mapToObj(i -> {
                    int from = NAME + i * room / labels.size();
                    int to = NAME + (i + 1) * room / labels.size();
                    return Slot.text(
                            Objects.requireNonNull(labels.get(i)),
                            from,
                            to - from,
                            texts.get(i),
                            rules.longest().indicator());
                })
                .toList();
    }
}
