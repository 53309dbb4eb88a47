package cn.jixiao.workflow;

import cn.jixiao.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whose turn it is with a form, and since when.
 *
 * @param item what they are asked to do
 * @param asked who is asked, by name where the reader may know it, else by code
 * @param waited working days since it came to them
 * @param usual working days that others take for this step, the median of the last year; empty where too few did it
 * @param reviewed working days the form has been with reviewers altogether in this run; while it is with its author the clock
 *     stands still
 */
public record Turn(WorkItem item, String asked, int waited, OptionalInt usual, int reviewed) {

    /** The same in words, sentence by sentence. */
    public List<Message> told() {
        var told = new ArrayList<Message>();
        told.add(Message.of("workflow.turn.who", asked, Message.of(stepKey())));
        told.add(Message.of("workflow.turn.waited", waited));
        usual.ifPresent(days -> told.add(Message.of("workflow.turn.usual", days)));
        told.add(Message.of("workflow.turn.reviewed", reviewed));
        return told;
    }

    private String stepKey() {
        return "workflow.step." + item.process() + "." + item.step();
    }
}
