package cn.jixiao.common;

import java.util.List;

/** A refusal the user can understand: one sentence, or several where all problems are told at once. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    public RuleBroken(String key, Object... arguments) {
        this(List.of(Message.of(key, arguments)));
    }

    public RuleBroken(List<Message> messages) {
        super(messages.toString());
        this.messages = List.copyOf(messages);
    }

    public List<Message> messages() {
        return messages;
    }

    /** The key of the first sentence: what tests and callers tell refusals apart by. */
    public String key() {
        return messages.getFirst().key();
    }
}
