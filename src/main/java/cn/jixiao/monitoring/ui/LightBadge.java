package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Light;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A light as a word on its colour; the word alone tells it. */
final class LightBadge extends Span {

    /** @param light null where there is none yet */
    LightBadge(@Nullable Light light) {
        addClassNames("status-badge", "light");
        show(light);
    }

    void show(@Nullable Light light) {
        for (var tone : Tone.values()) {
            removeClassName(name(tone));
        }
        addClassName(name(tone(light)));
        setText(getTranslation("monitoring.light." + (light == null ? "none" : light.name())));
    }

    private static Tone tone(@Nullable Light light) {
        if (light == null) {
            return Tone.NEUTRAL;
        }
        return switch (light) {
            case GREEN -> Tone.GOOD;
            case YELLOW -> Tone.WARNING;
            case RED -> Tone.BAD;
        };
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
