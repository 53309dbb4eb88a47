package cn.jixiao.check.rules;

import java.util.List;

/**
 * Words by which checks recognise what a form speaks of; explained in {@code rulesets/checks/words.yaml}.
 *
 * @param satisfaction parts of names that measure somebody's satisfaction
 * @param awareness parts of names that measure what people know, which is no satisfaction
 */
public record Words(List<String> satisfaction, List<String> awareness) {

    public boolean namesSatisfaction(String text) {
        return satisfaction.stream().anyMatch(text::contains);
    }
}
