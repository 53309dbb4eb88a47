package cn.jixiao.workflow;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.RuleBroken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much of everything, from {@code rulesets/actions/limits.yaml}.
 *
 * @param workingDaysBetweenUrges how many working days lie between two urges of one piece of work
 * @param peopleAtOnce how many can be asked or informed at once
 * @param commentLength characters of a comment
 * @param reasonLength characters of a reason, a question or an opinion
 */
record ActionLimits(int workingDaysBetweenUrges, int peopleAtOnce, int commentLength, int reasonLength) {

    @Configuration(proxyBeanMethods = false)
    static class File {

        @Bean
        ActionLimits actionLimits() {
            return DataFile.read("rulesets/actions/limits.yaml", ActionLimits.class);
        }
    }

    /** The words without surrounding space; refuses too many with {@code workflow.words.long}. */
    String checked(String words) {
        return checked(words, reasonLength);
    }

    static String checked(String words, int length) {
        var stripped = words.strip();
        if (stripped.length() > length) {
            throw new RuleBroken("workflow.words.long", length);
        }
        return stripped;
    }
}
