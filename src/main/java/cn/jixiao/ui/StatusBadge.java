package cn.jixiao.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one word on a coloured ground; the word alone tells it, the colour only helps. */
public final class StatusBadge extends Span {

    /** How a state is to be taken. */
    public enum Tone {
        NEUTRAL,
        ACTIVE,
        GOOD,
        WARNING,
        BAD
    }

    public StatusBadge(String word, Tone tone) {
        super(word);
        addClassNames("status-badge", tone.name().toLowerCase(Locale.ROOT));
    }
}
