package cn.jixiao.evaluation;

import cn.jixiao.common.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what reviewers scored (复核得分), as far as the acting user may see it, and computes what their scores come to. */
@Service
@Transactional(readOnly = true)
public class ReviewArchive {

    private final EvaluationReviews reviews;
    private final EvaluationArchive evaluations;

    ReviewArchive(EvaluationReviews reviews, EvaluationArchive evaluations) {
        this.reviews = reviews;
        this.evaluations = evaluations;
    }

    /** The last reviewer's score of what is handed in, or of what was sent back; empty where nobody scored it. */
    public Optional<EvaluationReview> latest(SelfEvaluation evaluation) {
        return all(evaluation).stream()
                .findFirst()
                .filter(last -> last.revision() == evaluation.revision()
                        || evaluation.stage().isEditable());
    }

    /** Every reviewer's score, the latest first. */
    public List<EvaluationReview> all(SelfEvaluation evaluation) {
        return reviews.of(evaluation.id());
    }

    /** What a reviewer's scores make of this content; nothing is stored. */
    public ReviewedScore score(SelfEvaluation evaluation, EvaluationContent content, ScoreReview review) {
        return ReviewedScore.of(evaluations.score(evaluation, content), review, evaluations.rules(evaluation));
    }

    /** What keeps these scores from being stored. */
    public List<Problem> problemsOf(SelfEvaluation evaluation, EvaluationContent content, ScoreReview review) {
        var own = evaluations.score(evaluation, content);
        return ReviewProblems.of(evaluations.targets(evaluation), evaluations.rules(evaluation), own, review);
    }
}
