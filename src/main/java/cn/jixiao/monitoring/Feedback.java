package cn.jixiao.monitoring;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sha256;
import java.time.Instant;

/**
 * What a unit answers to a notice in one round.
 *
 * @param sha256 over what it says
 */
public record Feedback(int no, Answer answer, String sha256, String authorName, Instant givenAt) {

    /**
     * The words of the unit.
     *
     * @param measures 整改措施
     * @param result 整改结果
     * @param evidence 佐证说明: where the proof is to be found; may be empty
     */
    public record Answer(String measures, String result, String evidence) {

        private static final int LONGEST = 2000;

        public Answer {
            measures = required(measures);
            result = required(result);
            evidence = evidence.strip();
            if (evidence.length() > LONGEST) {
                throw new RuleBroken("monitoring.feedback.incomplete", LONGEST);
            }
        }

        String seal() {
            return Sha256.of(String.join("\n", length(measures), length(result), length(evidence)));
        }

        /** The length before each part keeps two different answers from reading the same. */
        private static String length(String part) {
            return part.length() + ":" + part;
        }

        private static String required(String text) {
            var stripped = text.strip();
            if (stripped.isEmpty() || stripped.length() > LONGEST) {
                throw new RuleBroken("monitoring.feedback.incomplete", LONGEST);
            }
            return stripped;
        }
    }

    boolean isIntact() {
        return answer.seal().equals(sha256);
    }
}
