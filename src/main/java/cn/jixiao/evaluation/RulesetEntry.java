package cn.jixiao.evaluation;

import cn.jixiao.form.Frame;

/**
 * A rule set as the register shows it.
 *
 * @param evaluations how many self-evaluations are scored by this version
 */
public record RulesetEntry(ScoringRules rules, Frame frame, Validity validity, long evaluations) {

    /** Whether a self-evaluation of the current year would begin with it. */
    public enum Validity {
        /** 现行 */
        CURRENT,
        /** 尚未生效: it begins in a later year. */
        FUTURE,
        /** 其他地区适用 */
        ELSEWHERE,
        /** 已被替代 or out of date; self-evaluations that began with it keep it. */
        SUPERSEDED
    }
}
