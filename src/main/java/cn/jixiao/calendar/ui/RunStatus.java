package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.SeasonRun;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** How far the work of a season has been created: a bar while it goes on, then what it came to. */
final class RunStatus extends Div {

    RunStatus(SeasonRun run, Names names, List<SeasonRun.Failure> failures) {
        addClassNames("sheet", "run-status");
        add(facts(run, names));
        if (!run.isFinished()) {
            getElement().appendChild(bar(run));
        }
        if (!failures.isEmpty()) {
            add(list(failures));
        }
    }

    private Div facts(SeasonRun run, Names names) {
        var title = new Span(getTranslation(
                "calendar.run.title",
                getTranslation("calendar.kind." + run.kind()),
                names.of(run.reach().prefix())));
        title.addClassName("season-whose");
        var facts = new Div(
                badge(run),
                title,
                new Span(getTranslation("calendar.run.done", run.done(), run.total())),
                new Span(getTranslation("calendar.run.opened", run.opened(), run.passed())));
        if (run.failed() > 0) {
            var failed = new Span(getTranslation("calendar.run.failed", run.failed()));
            failed.addClassName("refusal");
            facts.add(failed);
        }
        facts.add(new Span(getTranslation(
                "calendar.run.started", run.startedBy(), Formats.dateTime(run.startedAt(), getLocale()))));
        facts.addClassName("facts");
        facts.getElement().setAttribute("role", "status");
        return facts;
    }

    private StatusBadge badge(SeasonRun run) {
        if (!run.isFinished()) {
            return new StatusBadge(getTranslation("calendar.run.running.badge"), Tone.ACTIVE);
        }
        return new StatusBadge(
                getTranslation("calendar.run.finished.badge"), run.failed() > 0 ? Tone.WARNING : Tone.GOOD);
    }

    private Element bar(SeasonRun run) {
        return new Element("progress")
                .setAttribute("max", Integer.toString(Math.max(1, run.total())))
                .setAttribute("value", Integer.toString(run.done()))
                .setAttribute("aria-label", getTranslation("calendar.run.progress"));
    }

    private UnorderedList list(List<SeasonRun.Failure> failures) {
        var list = new UnorderedList();
        failures.forEach(failure -> list.add(new ListItem(
                new Anchor(
                        "forms/" + failure.formId(),
                        getTranslation("calendar.run.form", Long.toString(failure.formId()))),
                new Span(failure.sentence()))));
        return list;
    }
}
