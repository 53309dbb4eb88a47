package cn.jixiao.approval.review;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A review form (绩效目标审核表) as far as it is filled in. Total and grade follow from the points, and from the grade which
 * decisions are open.
 *
 * @param scores points by criterion, in steps of half a point; breaks {@code approval.review.score} for any other
 * @param corrections what reviewer and unit agreed to correct; empty where nothing
 */
public record ReviewSheet(ReviewRules rules, Map<String, BigDecimal> scores, String corrections) {

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    public ReviewSheet {
        scores = Map.copyOf(scores);
        corrections = corrections.strip();
        scores.forEach((id, score) -> {
            var criterion = rules.criterion(id);
            if (score.signum() < 0 || score.compareTo(criterion.points()) > 0 || !isHalf(score)) {
                throw new RuleBroken(
                        "approval.review.score",
                        criterion.name(),
                        criterion.points().toPlainString());
            }
        });
    }

    public boolean isComplete() {
        return scores.size() == rules.criteria().size();
    }

    public BigDecimal total() {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public GradeRule grade() {
        return rules.gradeOf(total());
    }

    /**
     * Refuses a decision the review does not bear: {@code approval.review.incomplete}, {@code approval.review.outcome} and
     * {@code approval.review.corrections-missing}.
     */
    public void requireAllows(Outcome outcome) {
        if (!isComplete()) {
            throw new RuleBroken("approval.review.incomplete");
        }
        if (!grade().outcomes().contains(outcome)) {
            throw new RuleBroken(
                    "approval.review.outcome",
                    total().toPlainString(),
                    gradeWord(),
                    Message.of("workflow.outcome." + outcome));
        }
        if (grade().corrections() && corrections.isEmpty()) {
            throw new RuleBroken("approval.review.corrections-missing", gradeWord());
        }
    }

    /** Everything of it in one line, for the trail: points by criterion, total, and what is to be corrected. */
    public String words() {
        var points = rules.criteria().stream()
                .map(criterion -> criterion.name() + " "
                        + scores.getOrDefault(criterion.id(), BigDecimal.ZERO).toPlainString())
                .collect(Collectors.joining("，"));
        return points + "；总分 " + total().toPlainString() + (corrections.isEmpty() ? "" : "；约定修改：" + corrections);
    }

    public Message gradeWord() {
        return Message.of("approval.review.grade." + grade().grade());
    }

    private static boolean isHalf(BigDecimal score) {
        return score.multiply(HALVES).stripTrailingZeros().scale() <= 0;
    }
}
