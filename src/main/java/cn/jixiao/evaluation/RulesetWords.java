package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.evaluation.OverAchievement.Mode;
import java.util.ArrayList;
import java.util.List;

/** A rule set's formulae and numbers in plain sentences. */
public final class RulesetWords {

    private RulesetWords() {}

    public static List<Message> of(ScoringRules rules) {
        var words = new ArrayList<Message>();
        words.add(Message.of("evaluation.rules.say.positive"));
        words.add(Message.of("evaluation.rules.say.reverse"));
        words.add(Message.of("evaluation.rules.say.range"));
        words.addAll(deadline(rules));
        words.addAll(execution(rules.execution()));
        words.addAll(satisfaction(rules));
        words.addAll(over(rules.overAchievement()));
        words.add(Message.of(
                "evaluation.rules.say.rounding",
                rules.rounding().decimals(),
                Message.of("evaluation.rules.rounding." + rules.rounding().mode())));
        words.add(Message.of("evaluation.rules.say.weights", plain(rules.indicatorPoints())));
        return words;
    }

    private static List<Message> deadline(ScoringRules rules) {
        var words = new ArrayList<Message>();
        words.add(Message.of("evaluation.rules.say.deadline"));
        rules.lateDeadline()
                .forEach(
                        step -> words.add(Message.of("evaluation.rules.say.late", step.days(), plain(step.percent()))));
        return words;
    }

    private static List<Message> execution(ExecutionRule rule) {
        var words = new ArrayList<Message>();
        words.add(
                rule.bands().isEmpty()
                        ? Message.of("evaluation.rules.say.execution", plain(rule.points()))
                        : Message.of("evaluation.rules.say.execution-bands", plain(rule.points())));
        words.addAll(ladder("evaluation.rules.say.execution-band", rule.bands()));
        return words;
    }

    private static List<Message> satisfaction(ScoringRules rules) {
        return rules.satisfactionBands().isEmpty()
                ? List.of(Message.of("evaluation.rules.say.satisfaction"))
                : ladder("evaluation.rules.say.satisfaction-band", rules.satisfactionBands());
    }

    private static List<Message> over(OverAchievement over) {
        if (over.mode() == Mode.DEDUCTION) {
            return ladder("evaluation.rules.say.over-band", over.ladder());
        }
        return List.of(
                over.mode() == Mode.NONE
                        ? Message.of("evaluation.rules.say.over-none")
                        : Message.of("evaluation.rules.say.over-reason", plain(over.from())));
    }

    private static List<Message> ladder(String key, List<Step> steps) {
        return steps.stream()
                .map(step -> Message.of(key, plain(step.from()), plain(step.percent())))
                .toList();
    }
}
