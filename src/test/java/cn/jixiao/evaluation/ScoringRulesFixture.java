package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.evaluation.OverAchievement.Mode;
import cn.jixiao.evaluation.ScoringRules.LateStep;
import cn.jixiao.form.FrameId;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rule sets that come with the product, and variants of them. */
public final class ScoringRulesFixture {

    private static final ScoringRulesets RULESETS = new ScoringRulesets("");

    private ScoringRulesFixture() {}

    public static ScoringRules rulesOf(String frame) {
        return RULESETS.forForm(new FrameId(frame), new FiscalYear(2026));
    }

    static ScoringRules over(ScoringRules rules, Mode mode, Step... ladder) {
        return with(rules, "overAchievement", new OverAchievement(mode, new BigDecimal("1.3"), List.of(ladder)));
    }

    static ScoringRules late(ScoringRules rules, LateStep... steps) {
        return with(rules, "lateDeadline", List.of(steps));
    }

    /** The rules with one of their parts replaced, by its name in the file. */
    static ScoringRules with(ScoringRules rules, String part, Object value) {
        var json = JsonMapper.shared();
        var tree = json.<ObjectNode>valueToTree(rules);
        tree.set(part, json.valueToTree(value));
        return json.treeToValue(tree, ScoringRules.class);
    }

    static Step step(String from, String percent) {
        return new Step(new BigDecimal(from), new BigDecimal(percent));
    }
}
