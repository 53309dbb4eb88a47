package cn.jixiao.command.cycle;

import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ScoredLine;
import cn.jixiao.form.TargetForm;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;

/** How many targets were met, missed, or reached too late. */
public record Tally(int met, int missed, int late) {

    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(TargetForm targets, EvaluationScore score) {
        return score.lines().stream().map(line -> of(targets, line)).reduce(NONE, Tally::plus);
    }

    Tally plus(Tally other) {
        return new Tally(met + other.met, missed + other.missed, late + other.late);
    }

    private static Tally of(TargetForm targets, ScoredLine line) {
        if (!line.missed()) {
            return new Tally(1, 0, 0);
        }
        boolean deadline = targets.indicator(line.no())
                .filter(indicator -> TargetValue.parse(indicator.target()) instanceof Deadline)
                .isPresent();
        return deadline ? new Tally(0, 0, 1) : new Tally(0, 1, 0);
    }
}
