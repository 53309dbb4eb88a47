package cn.jixiao.check.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the long texts say beside amounts; explained in {@code rulesets/checks/texts.yaml}.
 *
 * @param schedule an expression for points in time
 * @param policy words for a document or decision
 * @param planning words for what is still to come
 * @param vague letters up to which the measures of a project are a stock phrase
 * @param truncated letters from which on a text with full stops ends in one
 * @param yearsOutdated age of the youngest document of a basis that is out of date
 */
public record TextWords(
        Pattern schedule, List<String> policy, List<String> planning, int vague, int truncated, int yearsOutdated) {

    public boolean hasSchedule(String text) {
        return schedule.matcher(text).find();
    }
}
