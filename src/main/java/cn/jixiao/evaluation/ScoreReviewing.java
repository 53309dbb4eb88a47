package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Sentences;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps a reviewer's scores with the decision they belong to; whether they may decide was asked before. */
@Component
class ScoreReviewing {

    private final SelfEvaluations evaluations;
    private final EvaluationReviews reviews;
    private final EvaluationArchive archive;
    private final ReviewArchive reviewed;
    private final Workflow workflow;
    private final EvaluationTrail trail;

    ScoreReviewing(
            SelfEvaluations evaluations,
            EvaluationReviews reviews,
            EvaluationArchive archive,
            ReviewArchive reviewed,
            Workflow workflow,
            EvaluationTrail trail) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.archive = archive;
        this.reviewed = reviewed;
        this.workflow = workflow;
        this.trail = trail;
    }

    /** Who passes confirms a score, be it the unit's own; who sends back says something of it only where it differs. */
    SelfEvaluation keep(SelfEvaluation evaluation, WorkItem item, Outcome outcome, ScoreReview review) {
        var content = archive.latest(evaluation).content();
        Problem.refuseBlocking(reviewed.problemsOf(evaluation, content, review));
        var score = reviewed.score(evaluation, content, review);
        if (outcome != Outcome.PASS && !score.differs()) {
            return evaluation;
        }
        reviews.insert(evaluation, item, score, ActingUser.get());
        if (score.differs()) {
            trail.record(evaluation, workflow.roleAsked(item), "SCORE", item.step(), told(evaluation, score));
        }
        return evaluations.reviewed(evaluation, score).orElseThrow(evaluation::stale);
    }

    private String told(SelfEvaluation evaluation, ReviewedScore score) {
        var names = archive.targets(evaluation).indicators().stream()
                .collect(Collectors.toMap(indicator -> indicator.no(), indicator -> indicator.name()));
        var lines = score.lines().stream()
                .filter(ReviewedLine::differs)
                .map(line -> said(
                        "evaluation.review.trail.line",
                        names.getOrDefault(line.no(), said("evaluation.page.execution")),
                        plain(line.own()),
                        plain(line.score()),
                        line.reason()))
                .collect(Collectors.joining("；"));
        return said("evaluation.review.trail", plain(score.total()), lines);
    }

    /** What the trail keeps is kept in the product's first language. */
    private static String said(String key, Object... arguments) {
        return Sentences.in(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
