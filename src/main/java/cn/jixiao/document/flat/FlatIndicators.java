package cn.jixiao.document.flat;

import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.reading.Findings;
import cn.jixiao.document.table.LevelLabels;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicators of one project; levels that a row leaves blank are those of the row above. */
final class FlatIndicators {

    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");

    private final FlatColumns columns;
    private final LevelLabels labels;
    private final Findings findings;
    private final boolean explanations;
    private final boolean notes;

    private String dimension = "";
    private String aspect = "";

    FlatIndicators(Frame frame, FlatColumns columns, Findings findings) {
        this.columns = columns;
        this.labels = new LevelLabels(frame);
        this.findings = findings;
        this.explanations = frame.indicatorColumns().explanation() != null;
        this.notes = frame.indicatorColumns().note() != null;
    }

    List<Indicator> read(List<Row> rows) {
        var indicators = new ArrayList<Indicator>();
        for (var row : rows) {
            level(row);
            var name = columns.text(row, Part.INDICATOR);
            var target = columns.text(row, Part.TARGET);
            if (!name.isEmpty() || !target.isEmpty()) {
                indicators.add(indicator(indicators.size() + 1, row, name, target));
            }
        }
        return indicators;
    }

    private void level(Row row) {
        var level1 = columns.text(row, Part.DIMENSION);
        var level2 = columns.text(row, Part.ASPECT);
        if (!level1.isEmpty()) {
            dimension = labels.dimension(level1).orElse(level1);
        }
        if (!level2.isEmpty()) {
            var known = labels.aspect(level2);
            aspect = known.map(LevelLabels.Aspect::name).orElse(level2);
            known.ifPresent(found -> dimension = found.dimension());
        }
    }

    private Indicator indicator(int no, Row row, String name, String target) {
        var place = "indicator:" + no;
        if (labels.aspect(aspect).isEmpty()) {
            var key = aspect.isEmpty() ? "document.doubt.aspect-none" : "document.doubt.outside-frame";
            findings.doubt(place, row.line(), key, name, aspect);
        }
        if (target.isEmpty()) {
            findings.doubt(place, row.line(), "document.doubt.target-missing", name);
        }
        if (name.isEmpty()) {
            findings.doubt(place, row.line(), "document.doubt.name-missing", target);
        }
        return new Indicator(
                no,
                dimension,
                aspect,
                name,
                target,
                explanations ? blankAsNull(columns.text(row, Part.EXPLANATION)) : null,
                notes ? blankAsNull(columns.text(row, Part.INDICATOR_NOTE)) : null,
                points(columns.text(row, Part.POINTS)));
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal points(String text) {
        var plain = Label.narrow(text);
        return POINTS.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }
}
