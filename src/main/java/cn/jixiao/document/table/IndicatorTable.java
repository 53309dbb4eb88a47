package cn.jixiao.document.table;

import cn.jixiao.document.reading.Findings;
import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Reads the indicators out of the rows of a table, and says which of them are doubtful. */
public final class IndicatorTable {

    private final Frame frame;
    private final Vocabulary words;
    private final LevelLabels labels;
    private final Looks looks;
    private final Findings findings;

    public IndicatorTable(Frame frame, Vocabulary words, Findings findings) {
        this.frame = frame;
        this.words = words;
        this.labels = new LevelLabels(frame);
        this.looks = new Looks(words);
        this.findings = findings;
    }

    public List<Indicator> read(List<Row> rows, Columns columns) {
        var tableRows = new ArrayList<TableRow>();
        for (var row : rows) {
            if (row.isTableRow() || isLabelAlone(row)) {
                tableRows.add(new RowReader(row, labels, columns, looks).read(words.indicatorTable()));
            } else {
                findings.unread(row);
            }
        }
        var lineReader = new LineReader(columns, looks, findings);
        var lines = lineReader.read(tableRows);
        var placements =
                new LabelReader(frame, labels, looks, tableRows, lineReader.alternating()).read(tableRows, lines);
        return indicators(lines, placements);
    }

    private boolean isLabelAlone(Row row) {
        return row.isLone()
                && (labels.aspect(row.text()).isPresent()
                        || labels.dimension(row.text()).isPresent());
    }

    private List<Indicator> indicators(List<Line> lines, List<Placement> placements) {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var placement = placements.get(i);
            var indicator = new Indicator(
                    i + 1,
                    placement.dimension(),
                    placement.aspect(),
                    line.name(),
                    line.target(),
                    line.explanation(),
                    line.note(),
                    line.points());
            doubts(indicator, line, placement);
            indicators.add(indicator);
        }
        return List.copyOf(indicators);
    }

    private void doubts(Indicator indicator, Line line, Placement placement) {
        var place = "indicator:" + indicator.no();
        var at = line.row().line();
        if (placement.doubt() != null) {
            findings.doubt(place, at, placement.doubt(), indicator.name(), indicator.aspect());
        }
        var broken = line.row().brokenDimension();
        if (broken != null) {
            findings.doubt(place, at, "document.doubt.dimension-broken", broken, indicator.dimension());
        }
        var printed = line.row().dimension();
        if (printed != null && !printed.equals(indicator.dimension())) {
            findings.doubt(place, at, "document.doubt.dimension-displaced", printed, indicator.dimension());
        }
        if (line.split()) {
            findings.doubt(place, at, "document.doubt.target-joined", indicator.name(), indicator.target());
        }
        if (line.paired()) {
            findings.doubt(place, at, "document.doubt.target-paired", indicator.name(), indicator.target());
        }
        if (line.target().isEmpty()) {
            findings.doubt(place, at, "document.doubt.target-missing", indicator.name());
        }
        if (line.name().isEmpty()) {
            findings.doubt(place, at, "document.doubt.name-missing", indicator.target());
        }
    }
}
