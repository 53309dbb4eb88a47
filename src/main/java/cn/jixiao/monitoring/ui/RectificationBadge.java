package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.RectificationStage;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Where a rectification stands, in one word. */
final class RectificationBadge extends Span {

    RectificationBadge(RectificationStage stage) {
        addClassNames("status-badge", tone(stage).name().toLowerCase(Locale.ROOT));
        setText(getTranslation("monitoring.rectification.stage." + stage));
    }

    private static Tone tone(RectificationStage stage) {
        return switch (stage) {
            case FEEDBACK -> Tone.WARNING;
            case CHECK -> Tone.ACTIVE;
            case RECTIFIED -> Tone.GOOD;
            case NOT_RECTIFIED -> Tone.BAD;
        };
    }
}
