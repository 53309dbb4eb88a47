package cn.jixiao.document.reading;

import cn.jixiao.document.table.LevelLabels;
import cn.jixiao.document.text.Cell;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which frame a form follows by the share of the frame's labels that it shows. */
final class FrameRecogniser {

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_WITH_TITLE = 0.2;

    private record Candidate(Frame frame, double share) {}

    private final Frames frames;
    private final Vocabulary vocabulary;

    FrameRecogniser(Frames frames, Vocabulary vocabulary) {
        this.frames = frames;
        this.vocabulary = vocabulary;
    }

    /** Empty where the form follows none of the frames. */
    Optional<Frame> frameOf(FormBlock block) {
        var cells = block.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .distinct()
                .toList();
        return frames.all().stream()
                .map(frame -> new Candidate(frame, share(frame, cells)))
                .filter(candidate ->
                        candidate.share() >= (hasTitleOf(candidate.frame(), block) ? ENOUGH_WITH_TITLE : ENOUGH))
                .max(Comparator.comparingDouble(Candidate::share))
                .map(Candidate::frame);
    }

    private double share(Frame frame, List<String> cells) {
        var labels = new FrameLabels(frame, vocabulary);
        var levels = new LevelLabels(frame);
        var slots = cells.stream()
                .map(labels::slot)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        var aspects = cells.stream()
                .map(levels::aspect)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        var dimensions = cells.stream()
                .map(levels::dimension)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return (double) (slots + aspects + dimensions) / (labels.slots().size() + levels.count());
    }

    /** A heading speaks for a frame only where no other frame has the same. */
    private boolean hasTitleOf(Frame frame, FormBlock block) {
        var unique = frames.all().stream()
                        .filter(other -> other.title().equals(frame.title()))
                        .count()
                == 1;
        return unique
                && block.title()
                        .filter(title -> title.text().contains(frame.title()))
                        .isPresent();
    }
}
