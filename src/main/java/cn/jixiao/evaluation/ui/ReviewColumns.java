package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ReviewedLine;
import cn.jixiao.evaluation.ReviewedScore;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.ScoreReview.Line;
import cn.jixiao.evaluation.ScoredLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns a reviewer's scores have beside the unit's own: written, read, or not there at all. */
sealed interface ReviewColumns {

    List<String> HEADINGS = List.of("reviewed", "deduction", "deduction-reason");

    /** Keys of the headings; none where there is nothing to show. */
    default List<String> headings() {
        return HEADINGS;
    }

    /** Score, deduction and reason of a line; none where there is nothing to show. */
    List<Component> cells(int no, String name);

    /** Shows what the scores come to. */
    default void show(EvaluationScore own, ReviewedScore reviewed) {}

    /** Nobody scored it yet. */
    record None() implements ReviewColumns {

        @Override
        public List<String> headings() {
            return List.of();
        }

        @Override
        public List<Component> cells(int no, String name) {
            return List.of();
        }
    }

    /** What the last reviewer gave. */
    record Read(ReviewedScore score) implements ReviewColumns {

        @Override
        public List<Component> cells(int no, String name) {
            return score.line(no).map(Read::cells).orElseGet(() -> List.of(new Span(), new Span(), new Span()));
        }

        private static List<Component> cells(ReviewedLine line) {
            var points = new Span(line.score().toPlainString());
            points.addClassName("reviewed-points");
            var deduction = new Span(Deduction.of(line));
            deduction.addClassName("deduction");
            var reason = new Span(line.reason().isEmpty() ? "—" : line.reason());
            reason.addClassName("sentences");
            return List.of(points, deduction, reason);
        }
    }

    /** What the reviewer gives now. */
    final class Written implements ReviewColumns {

        private final ScoreReview begun;
        private final Runnable changed;
        private final Map<Integer, ReviewLine> lines = new LinkedHashMap<>();

        /** @param begun the scores of the reviewer before */
        Written(ScoreReview begun, Runnable changed) {
            this.begun = begun;
            this.changed = changed;
        }

        @Override
        public List<Component> cells(int no, String name) {
            var line = new ReviewLine(name, given(no), changed);
            lines.put(no, line);
            return List.of(line.score(), line.deduction(), line.reason());
        }

        @Override
        public void show(EvaluationScore own, ReviewedScore reviewed) {
            own.allLines().forEach(scored -> reviewed.line(scored.no()).ifPresent(line -> show(line, scored)));
        }

        private void show(ReviewedLine line, ScoredLine scored) {
            var shown = lines.get(line.no());
            if (shown != null) {
                shown.show(line, scored.points());
            }
        }

        ScoreReview review() {
            var given = new LinkedHashMap<Integer, Line>();
            lines.forEach((no, line) -> line.given().ifPresent(value -> given.put(no, value)));
            return new ScoreReview(given);
        }

        boolean isChanged() {
            return !review().equals(begun);
        }

        private @Nullable Line given(int no) {
            return begun.lines().get(no);
        }
    }
}
