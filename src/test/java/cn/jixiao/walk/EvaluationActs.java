package cn.jixiao.walk;

import cn.jixiao.common.Money;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.workflow.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The self-evaluation of an approved form: opened, reported, handed in, and passed with other scores than the unit's. */
@Component
class EvaluationActs implements Acts {

    static final EvaluationContent MISSED = report("5公里", "汛期停工");

    /** Met, missed for a reason, and missed without one, which cannot be handed in. */
    private static final List<EvaluationContent> REPORTS =
            List.of(report("12公里", ""), MISSED, MISSED, report("5公里", ""));

    /** Less than the unit gave itself, which takes a reason. */
    private static final List<ScoreReview> REVIEWS =
            List.of(score("依据不足"), score("依据不足"), score("依据不足"), score(""), ScoreReview.NONE);

    private final EvaluationDrafts drafts;
    private final SelfEvaluating evaluating;

    private final Act open = new Act("OPEN_EVALUATION", Who.WRITER, this::open);
    private final Act save = new Act("SAVE_EVALUATION", Who.WRITER, this::save);
    private final Act submit = new Act("SUBMIT_EVALUATION", Who.WRITER, this::submit);
    private final Act answer = new Act("ANSWER_ON_EVALUATION", Who.WRITER, this::answer);
    private final Act correct = new Act("PASS_WITH_SCORES", Who.ASKED, this::correct);

    EvaluationActs(EvaluationDrafts drafts, SelfEvaluating evaluating) {
        this.drafts = drafts;
        this.evaluating = evaluating;
    }

    @Override
    public List<Act> all() {
        return List.of(open, save, submit, answer, correct);
    }

    @Override
    public List<Act> likely(Seen seen) {
        var evaluation = seen.evaluation();
        if (evaluation == null) {
            return seen.isIdle() ? List.of(open) : List.of();
        }
        return switch (evaluation.stage()) {
            case REPORTING -> List.of(save, save, submit, submit);
            case RETURNED -> List.of(save, answer, answer, submit);
            case DEPARTMENT_REVIEW, FINANCE_CONFIRMATION -> List.of(correct, correct);
            default -> List.of();
        };
    }

    private void open(Turn turn) {
        drafts.open(turn.seen().form().id());
    }

    private void save(Turn turn) {
        var evaluation = turn.there(turn.seen().evaluation());
        drafts.save(evaluation.id(), evaluation.version(), turn.chance().any(REPORTS));
        turn.wrote(SelfEvaluating.PROCESS, evaluation.id());
    }

    private void submit(Turn turn) {
        var evaluation = turn.there(turn.seen().evaluation());
        evaluating.submit(evaluation.id(), evaluation.version());
        turn.wrote(SelfEvaluating.PROCESS, evaluation.id());
    }

    private void answer(Turn turn) {
        long id = turn.there(turn.seen().evaluation()).id();
        turn.each(evaluating.remarksToAnswer(id), remark -> evaluating.answer(id, remark.id(), "已改"));
    }

    private void correct(Turn turn) {
        var evaluation = turn.there(turn.seen().evaluation());
        var item = turn.latest(SelfEvaluating.PROCESS);
        var review = turn.chance().any(REVIEWS);
        evaluating.decide(item.id(), evaluation.version(), new Decision.Pass("核定"), review);
        turn.decided(item);
    }

    private static EvaluationContent report(String actual, String reason) {
        var budget = Money.ofYuan("860000");
        return new EvaluationContent(
                budget, budget, Map.of(1, new Report(ActualValue.of(actual), reason)), "步道已修缮", "", "", "");
    }

    private static ScoreReview score(String reason) {
        return new ScoreReview(Map.of(1, new ScoreReview.Line(BigDecimal.ONE, reason)));
    }
}
