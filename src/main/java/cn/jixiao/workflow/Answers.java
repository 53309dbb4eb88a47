package cn.jixiao.workflow;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What drawn gateways ask besides who applies and the outcome. The owner of the process answers by its rules; the engine
 * asks once and forgets, as it does with outcomes.
 *
 * @param unitCheck whether the unit checks its own form first
 * @param countersign who has to sign; null where nobody has to
 */
public record Answers(boolean unitCheck, @Nullable Countersign countersign) {

    /** No gateway ahead asks anything else. */
    public static final Answers NONE = new Answers(false, null);

    Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        variables.put("unitCheck", answer(unitCheck));
        variables.put("countersign", answer(countersign != null));
        if (countersign != null) {
            variables.put("signers", countersign.signers().size());
        }
        return variables;
    }

    private static String answer(boolean yes) {
        return (yes ? Answer.YES : Answer.NO).name();
    }

    /** The answers such gateways draw. */
    enum Answer {
        YES,
        NO
    }
}
