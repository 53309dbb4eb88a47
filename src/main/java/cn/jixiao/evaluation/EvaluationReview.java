package cn.jixiao.evaluation;

import java.time.Instant;
import java.util.stream.Collectors;

/**
 * What a reviewer scored when they decided on a revision; it never changes.
 *
 * @param step of the process at which it was decided
 * @param sha256 of the score as it was stored
 */
public record EvaluationReview(
        int revision, String step, ReviewedScore score, String sha256, String reviewerName, Instant madeAt) {

    /** The same scores, for the next reviewer to begin with. */
    public ScoreReview review() {
        return new ScoreReview(score.lines().stream()
                .filter(ReviewedLine::differs)
                .collect(
                        Collectors.toMap(ReviewedLine::no, line -> new ScoreReview.Line(line.score(), line.reason()))));
    }
}
