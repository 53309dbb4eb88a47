package cn.jixiao.evaluation;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of what reviewers scored on a form's self-evaluation. */
@Component
class ReviewSeals implements SealedRevisions {

    private final SelfEvaluations evaluations;
    private final EvaluationReviews reviews;

    ReviewSeals(SelfEvaluations evaluations, EvaluationReviews reviews) {
        this.evaluations = evaluations;
        this.reviews = reviews;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return evaluations.ofForm(new FormId(formId)).stream()
                .flatMap(evaluation -> reviews.of(evaluation.id()).stream())
                .filter(review -> !reviews.seal(review.score()).equals(review.sha256()))
                .map(review -> Message.of("evaluation.review.altered", formId, review.revision()))
                .toList();
    }
}
