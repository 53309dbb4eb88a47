package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Turn;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose turn it is with a form or its adjustment, until when, and who has taken or awaits it. */
public final class TurnLine extends Div {

    /** @param turn the open work whose date and holder are shown */
    public TurnLine(WorkItem turn, List<Turn> turns) {
        addClassName("facts");
        turns.stream()
                .flatMap(asked -> asked.told().stream())
                .map(message -> Sentences.in(getLocale(), message))
                .distinct()
                .map(Span::new)
                .forEach(this::add);
        add(new Span(getTranslation("approval.head.due", Formats.date(turn.dueOn(), getLocale()))));
        if (turn.claimedName() != null) {
            add(new Span(getTranslation("approval.head.claimed", turn.claimedName())));
        }
        if (turn.addressee() != null && turn.givenBy() != null) {
            add(new Span(getTranslation("workflow.turn.addressee", turn.addressee(), turn.givenBy())));
        }
        if (turn.waitsFor() != null) {
            add(new Span(getTranslation("workflow.turn.waits", turn.waitsFor())));
        }
    }
}
