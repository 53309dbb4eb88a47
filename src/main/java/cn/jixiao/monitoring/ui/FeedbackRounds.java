package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Feedback;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the unit answered, the latest round first. */
final class FeedbackRounds extends Div {

    FeedbackRounds(List<Feedback> rounds) {
        addClassName("sheets");
        rounds.reversed().forEach(round -> add(sheet(round)));
    }

    private Section sheet(Feedback round) {
        var by = new Span(getTranslation(
                "monitoring.feedback.by", round.authorName(), Formats.dateTime(round.givenAt(), getLocale())));
        by.addClassName("hint");
        var sheet = new Section(
                new H2(getTranslation("monitoring.feedback.round", round.no())),
                by,
                said("measures", round.answer().measures()),
                said("result", round.answer().result()),
                said("evidence", round.answer().evidence()));
        sheet.addClassNames("sheet", "feedback-round");
        return sheet;
    }

    private Div said(String name, String text) {
        var label = new Span(getTranslation("monitoring.feedback." + name));
        label.addClassName("figure-label");
        var said = new Div(label, ProgressFields.said(text));
        said.addClassName("fact");
        return said;
    }
}
