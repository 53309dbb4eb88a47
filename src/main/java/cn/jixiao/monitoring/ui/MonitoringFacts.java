package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringStage;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose monitoring it is, of which form and window, and where it stands. */
final class MonitoringFacts extends Div {

    /** @param turn whose turn it is and since when; none where it is nobody's */
    MonitoringFacts(Monitoring monitoring, String organisation, List<Component> turn) {
        addClassName("evaluation-facts");
        add(
                new StatusBadge(getTranslation("monitoring.stage." + monitoring.stage()), tone(monitoring.stage())),
                new Span(monitoring.organisation() + " " + organisation),
                new Span(getTranslation("monitoring.page.window", monitoring.year(), monitoring.window())),
                new Anchor("forms/" + monitoring.formId(), getTranslation("monitoring.page.form")));
        add(turn);
    }

    static Tone tone(MonitoringStage stage) {
        return switch (stage) {
            case FILLING -> Tone.NEUTRAL;
            case DEPARTMENT_REVIEW, FINANCE_REVIEW -> Tone.ACTIVE;
            case RETURNED -> Tone.WARNING;
            case REVIEWED -> Tone.GOOD;
        };
    }
}
