package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.evaluation.OverAchievement.Mode;
import cn.jixiao.evaluation.ScoringRules.LateStep;
import cn.jixiao.form.FrameId;
import java.math.BigDecimal;
import java.util.List;

/** The rule sets that come with the product, and variants of them. */
public final class ScoringRulesFixture {

    private static final ScoringRulesets RULESETS = new ScoringRulesets();

    private ScoringRulesFixture() {}

    public static ScoringRules rulesOf(String frame) {
        return RULESETS.forForm(new FrameId(frame), new FiscalYear(2026));
    }

    static ScoringRules over(ScoringRules rules, Mode mode, OverAchievement.Step... ladder) {
        return with(rules, new OverAchievement(mode, new BigDecimal("1.3"), List.of(ladder)), rules.lateDeadline());
    }

    static ScoringRules late(ScoringRules rules, LateStep... steps) {
        return with(rules, rules.overAchievement(), List.of(steps));
    }

    private static ScoringRules with(ScoringRules rules, OverAchievement over, List<LateStep> late) {
        return new ScoringRules(
                rules.id(),
                rules.version(),
                rules.frame(),
                rules.from(),
                rules.to(),
                rules.decimals(),
                rules.executionPoints(),
                rules.groups(),
                rules.weights(),
                over,
                late,
                rules.bands(),
                rules.grades());
    }
}
