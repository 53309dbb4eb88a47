package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Rectification;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The notice (整改通知) as its unit reads it, and how it ended. */
final class NoticeSheet extends Section {

    NoticeSheet(Rectification rectification, LineNames names) {
        addClassNames("sheet", "notice-sheet");
        var notice = rectification.notice();
        add(new H2(getTranslation("monitoring.notice")));
        fact("lines", Formats.list(notice.lines().stream().map(names::of), getLocale()));
        fact("demand", notice.demand());
        fact("due", Formats.date(notice.dueOn(), getLocale()));
        fact("issued", rectification.issuedName() + "　" + Formats.dateTime(rectification.issuedAt(), getLocale()));
        if (!rectification.verdict().isBlank()) {
            fact("verdict", rectification.verdict());
        }
    }

    private void fact(String name, String value) {
        var label = new Span(getTranslation("monitoring.notice." + name));
        label.addClassName("figure-label");
        var fact = new Div(label, ProgressFields.said(value));
        fact.addClassName("fact");
        add(fact);
    }
}
