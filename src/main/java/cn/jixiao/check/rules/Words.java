package cn.jixiao.check.rules;

import java.util.List;

/**
 * Words by which checks recognise what a form speaks of; explained in {@code rulesets/checks/words.yaml}.
 *
 * @param satisfaction parts of names that measure somebody's satisfaction
 * @param satisfactionEndings endings of such names
 * @param awareness parts of names that measure what people know, which is no satisfaction
 * @param measured endings of names that promise a number
 * @param unmeasured endings that look like one of those and promise none
 * @param dimensionless endings of names whose number needs no measure
 * @param growth parts of names whose percentage may exceed 100
 * @param nonstandardMeasures spellings of a measure that nobody computes with
 * @param masks signs that hide figures
 * @param anyProject names of items that any project could have
 * @param economicCategories names of 部门预算支出经济分类
 */
public record Words(
        List<String> satisfaction,
        List<String> satisfactionEndings,
        List<String> awareness,
        List<String> measured,
        List<String> unmeasured,
        List<String> dimensionless,
        List<String> growth,
        List<String> nonstandardMeasures,
        List<String> masks,
        List<String> anyProject,
        List<String> economicCategories) {

    public boolean namesSatisfaction(String text) {
        return satisfaction.stream().anyMatch(text::contains)
                || satisfactionEndings.stream().anyMatch(text::endsWith);
    }
}
