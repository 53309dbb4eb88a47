package cn.jixiao.check;

import cn.jixiao.common.Message;
import cn.jixiao.common.Sha256;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.Set;

/**
 * What a check found. A finding is a hint for the writer and the reviewer; it never stops a form.
 *
 * @param code stable name of what was found, such as {@code PLAN_NE_BUDGET}
 * @param place the field or indicator it hangs on
 * @param evidence the very words or numbers of the form (or of the forms around it) that led to it
 */
public record Finding(String code, Severity severity, Place place, Message message, List<String> evidence) {

    /** Sentences that name a form of another organisation. */
    private static final Set<String> TELLING = Set.of("check.COPIED_TEXT", "check.SHARED_INDICATORS");

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The finding for whoever sees nothing but the form: without the names of the forms around it. */
    public Finding discreet() {
        return TELLING.contains(message.key())
                ? new Finding(
                        code, severity, place, new Message(message.key() + ".discreet", message.arguments()), evidence)
                : this;
    }

    /**
     * The same for the same finding on the same words, however often the form is checked: what a dismissal is kept under. It
     * changes as soon as the evidence does, or what the sentence names, so a dismissed finding comes back when the form says
     * something else, and one form that looks alike is not dismissed with another.
     */
    public String fingerprint() {
        var text = code + '\n' + place.text() + '\n' + String.join("\n", evidence) + '\n' + message.arguments();
        return Sha256.of(text);
    }
}
