package cn.jixiao.workflow;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which decisions a review offers: what the step allows, the drawing has a path for, and the order of signers leaves. */
@Component
class Offers {

    private final Steps steps;
    private final DrawnAnswers drawn;
    private final Signers signers;

    Offers(Steps steps, DrawnAnswers drawn, Signers signers) {
        this.steps = steps;
        this.drawn = drawn;
        this.signers = signers;
    }

    /** None where the task is to write. Whoever signs before others does not pass it: the last of them does. */
    Set<Outcome> on(WorkItem item) {
        var offered = drawnOf(item);
        if (!signers.awaited(item.taskId()).isEmpty()) {
            offered.remove(Outcome.PASS);
        }
        return offered;
    }

    /** Breaks {@code workflow.sign.others} where others sign first, {@code workflow.decision.not-offered} otherwise. */
    void require(WorkItem item, Outcome outcome) {
        var after = signers.awaited(item.taskId());
        if (outcome == Outcome.PASS && !after.isEmpty()) {
            throw new RuleBroken("workflow.sign.others", after.getFirst().fullName());
        }
        if (!drawnOf(item).contains(outcome)) {
            throw new RuleBroken("workflow.decision.not-offered", Message.of("workflow.outcome." + outcome));
        }
    }

    /** A run goes its way on the drawing it began with, which may not know every path of today. */
    private EnumSet<Outcome> drawnOf(WorkItem item) {
        var offered = EnumSet.noneOf(Outcome.class);
        offered.addAll(steps.get(item.process(), item.step()).decisions());
        if (item.isOpen() && !offered.isEmpty()) {
            offered.retainAll(drawn.behind(item));
        }
        return offered;
    }
}
