package cn.jixiao.document.table;

import cn.jixiao.document.table.LevelLabels.Aspect;
import cn.jixiao.form.Frame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds level 1 and level 2 of each line. A label counts for the rows below it until the next; where it slid down a row, was
 * lost, or the table lost its order, the words of the name decide. Level 1 follows from level 2 wherever the frame knows it.
 */
final class LabelReader {

    private static final String LATE = "document.doubt.aspect-late";
    private static final String LOST = "document.doubt.aspect-lost";
    private static final String DISORDER = "document.doubt.aspect-by-meaning";
    private static final String FOREIGN = "document.doubt.outside-frame";
    private static final String NONE = "document.doubt.aspect-none";

    private final LevelLabels labels;
    private final Frame frame;
    private final Looks looks;
    private final boolean disorder;
    private final Set<String> printed = new HashSet<>();

    private @Nullable Aspect carried;
    private @Nullable String foreign;
    private @Nullable String dimension;

    LabelReader(Frame frame, LevelLabels labels, Looks looks, List<TableRow> rows, boolean alternating) {
        this.frame = frame;
        this.labels = labels;
        this.looks = looks;
        this.disorder = alternating || rows.stream().anyMatch(TableRow::crossed);
        rows.stream().map(TableRow::aspect).forEach(aspect -> {
            if (aspect != null) {
                printed.add(aspect.name());
            }
        });
    }

    /** The placement of every line, in their order. */
    List<Placement> read(List<TableRow> rows, List<Line> lines) {
        var placements = new ArrayList<Placement>();
        var ahead = Ahead.ofEach(rows);
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var changed = follow(row);
            while (next < lines.size() && lines.get(next).row().equals(row)) {
                placements.add(place(lines.get(next++), changed, ahead.get(i)));
            }
        }
        return placements;
    }

    /** Takes over the row's labels; true where level 1 changed without a level 2. */
    private boolean follow(TableRow row) {
        if (row.dimension() != null) {
            dimension = row.dimension();
        }
        if (row.aspect() != null) {
            carried = row.aspect();
            foreign = null;
        } else if (row.foreignAspect() != null) {
            foreign = row.foreignAspect();
        }
        return row.dimension() != null && !row.hasLabel();
    }

    private Placement place(Line line, boolean dimensionAlone, Ahead ahead) {
        if (foreign != null) {
            return new Placement(foreignDimension(), foreign, FOREIGN);
        }
        if (disorder) {
            var meant = looks.usualAspect(line.name()).or(() -> byMeaning(line));
            if (meant.isPresent() && !isAt(meant.get())) {
                return under(meant.get(), DISORDER);
            }
        }
        if (!line.row().hasLabel()) {
            var moved = moved(line, dimensionAlone, ahead);
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return carried == null ? unlabelled(ahead) : new Placement(carried.dimension(), carried.name(), null);
    }

    /** In a table without order only rows whose target stood elsewhere are moved by a mere word. */
    private Optional<String> byMeaning(Line line) {
        return line.paired() || line.target().isEmpty()
                ? looks.likelyAspect(line.name(), List.copyOf(printed))
                : Optional.empty();
    }

    /** The label a row without one belongs to, where that is not the one above. */
    private Optional<Placement> moved(Line line, boolean dimensionAlone, Ahead ahead) {
        var next = ahead.label();
        var usual = looks.usualAspect(line.name())
                .filter(aspect -> labels.aspect(aspect).isPresent() && !isAt(aspect));
        if (usual.isPresent() && !printed.contains(usual.get())) {
            return Optional.of(under(usual.get(), LOST));
        }
        if (next != null && (usual.filter(next.name()::equals).isPresent() || isAheadOf(line, next, ahead))) {
            return Optional.of(new Placement(next.dimension(), next.name(), LATE));
        }
        return dimensionAlone ? firstOfDimension(line.name()) : Optional.empty();
    }

    /** True where a page ends between the row and a label, and the name speaks for that label and not for the one above. */
    private boolean isAheadOf(Line line, Aspect next, Ahead ahead) {
        return ahead.startsPageAfter(line.row().line())
                && carried != null
                && looks.speaksFor(line.name(), next.name())
                && !looks.speaksFor(line.name(), carried.name());
    }

    /** Level 1 begins anew but its first level-2 label is nowhere in the table: it was lost. */
    private Optional<Placement> firstOfDimension(String name) {
        if ((carried != null && carried.dimension().equals(dimension)) || dimension == null) {
            return Optional.empty();
        }
        var lost = frame.dimension(dimension).stream()
                .flatMap(d -> d.aspects().stream())
                .filter(aspect -> !printed.contains(aspect))
                .toList();
        return looks.likelyAspect(name, lost)
                .or(() -> lost.stream().findFirst())
                .map(aspect -> under(aspect, LOST));
    }

    private Placement unlabelled(Ahead ahead) {
        var next = ahead.label();
        return next == null
                ? new Placement(dimension == null ? "" : dimension, "", NONE)
                : new Placement(next.dimension(), next.name(), LATE);
    }

    private String foreignDimension() {
        return dimension != null ? dimension : carried != null ? carried.dimension() : "";
    }

    private Placement under(String aspect, String doubt) {
        return labels.aspect(aspect)
                .map(known -> new Placement(known.dimension(), known.name(), doubt))
                .orElseGet(() -> new Placement(foreignDimension(), aspect, doubt));
    }

    private boolean isAt(String aspect) {
        return carried != null && carried.name().equals(aspect);
    }
}
