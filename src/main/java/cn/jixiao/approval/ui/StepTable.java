package cn.jixiao.approval.ui;

import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import cn.jixiao.workflow.Diagrams.Diagram;
import cn.jixiao.workflow.Diagrams.Done;
import cn.jixiao.workflow.Diagrams.Possible;
import cn.jixiao.workflow.Diagrams.Waiting;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of one run in words: who did each and when, who is asked now, what can follow. */
final class StepTable extends NativeTable {

    private final String process;
    private final Map<OrgCode, String> names;

    StepTable(String process, Diagram diagram, Map<OrgCode, String> names) {
        this.process = process;
        this.names = names;
        addClassName("step-table");
        var heads = new NativeTableRow();
        Stream.of("state", "step", "who", "when", "how")
                .map(column -> getTranslation("approval.steps." + column))
                .forEach(title -> heads.add(new NativeTableHeaderCell(title)));
        getHead().add(heads);
        diagram.done().forEach(this::add);
        diagram.current().forEach(this::add);
        diagram.next().forEach(this::add);
    }

    private void add(Done done) {
        row(
                "ui.diagram.done",
                Tone.GOOD,
                step(done.step()),
                done.name(),
                Formats.dateTime(done.at(), getLocale()),
                getTranslation("workflow.outcome." + done.outcome()));
    }

    private void add(Waiting waiting) {
        row(
                "ui.diagram.current",
                Tone.ACTIVE,
                step(waiting.step()),
                asked(waiting),
                getTranslation("approval.steps.since", Formats.dateTime(waiting.since(), getLocale())),
                getTranslation("approval.steps.due", Formats.date(waiting.dueOn(), getLocale())));
    }

    private void add(Possible next) {
        var answers = next.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .collect(Collectors.joining(getTranslation("approval.steps.or")));
        row("ui.diagram.next", Tone.NEUTRAL, next.name(), "", "", answers);
    }

    private String step(String id) {
        return getTranslation("workflow.step." + process + "." + id);
    }

    /** Whoever took it on, else the role and the organisation whose inbox it lies in. */
    private String asked(Waiting waiting) {
        if (waiting.claimedName() != null) {
            return waiting.claimedName();
        }
        if (waiting.audience().startsWith("PERSON:")) {
            return getTranslation("approval.steps.one-person");
        }
        int colon = waiting.audience().indexOf(':');
        var organisation = new OrgCode(waiting.audience().substring(colon + 1));
        return names.getOrDefault(organisation, organisation.value()) + " "
                + getTranslation("account.role." + waiting.audience().substring(0, colon));
    }

    private void row(String state, Tone tone, String... texts) {
        var row = new NativeTableRow();
        row.add(new NativeTableCell(new StatusBadge(getTranslation(state), tone)));
        List.of(texts).forEach(text -> row.add(new NativeTableCell(text)));
        getBody().add(row);
    }
}
