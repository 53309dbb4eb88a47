package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.EvaluationProblems.blocking;
import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a reviewer's scores from being stored. */
final class ReviewProblems {

    private static final int LONGEST_REASON = 2000;

    private final ScoreReview review;
    private final int decimals;

    private ReviewProblems(ScoreReview review, int decimals) {
        this.review = review;
        this.decimals = decimals;
    }

    /** All problems, execution first, then in the form's order. */
    static List<Problem> of(TargetForm form, ScoringRules rules, EvaluationScore own, ScoreReview review) {
        var problems = new ReviewProblems(review, rules.rounding().decimals());
        var execution = problems.of(own.executionLine(), Place.execution(), Message.of("evaluation.page.execution"));
        var indicators = form.indicators().stream().flatMap(indicator -> problems.of(own, indicator).stream());
        return Stream.concat(execution.stream(), indicators).toList();
    }

    private Optional<Problem> of(EvaluationScore own, Indicator indicator) {
        return of(own.line(indicator.no()).orElseThrow(), Place.of(indicator), indicator.name());
    }

    private Optional<Problem> of(ScoredLine own, Place place, Object name) {
        return Optional.ofNullable(review.lines().get(own.no())).flatMap(given -> of(own, given, place, name));
    }

    private Optional<Problem> of(ScoredLine own, ScoreReview.Line given, Place place, Object name) {
        var score = given.score();
        if (score.signum() < 0 || score.compareTo(own.points()) > 0) {
            return blocking("REVIEW_OUTSIDE", place, "evaluation.review.outside", name, plain(own.points()));
        }
        if (score.stripTrailingZeros().scale() > decimals) {
            return blocking("REVIEW_TOO_FINE", place, "evaluation.review.too-fine", name, decimals);
        }
        if (score.compareTo(own.score()) != 0 && given.reason().isEmpty()) {
            return blocking("REVIEW_REASON_MISSING", place, "evaluation.review.reason-missing", name);
        }
        return given.reason().length() > LONGEST_REASON
                ? blocking("REVIEW_REASON_LONG", place, "evaluation.review.reason-long", name, LONGEST_REASON)
                : Optional.empty();
    }
}
