package cn.jixiao.document.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.offline.FilledForm;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.form.Place;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One form of a returned workbook in the list, with a tick and all that is known about it. It can be ticked once it has no
 * errors and somebody said whose text counts where both sides changed a place.
 */
final class ReturnedForm extends ListItem {

    private final FilledForm form;
    private final Set<Place> conflicts;
    private final Checkbox tick = new Checkbox();
    private final NativeButton open = new NativeButton();
    private final Select<Winner> winner = new Select<>();

    ReturnedForm(FilledForm form) {
        this.form = form;
        this.conflicts = form.conflicts();
        addClassName("candidate");
        tick.setAriaLabel(getTranslation("document.import.accept", name()));
        open.addClassName("candidate-open");
        open.add(part("candidate-name", name()), counts());
        winner.setLabel(getTranslation("document.offline.winner"));
        winner.setItems(Winner.values());
        winner.setItemLabelGenerator(item -> getTranslation("document.offline.winner." + item));
        winner.setPlaceholder(getTranslation("document.offline.winner.none"));
        winner.setWidth("320px");
        if (conflicts.isEmpty()) {
            winner.setValue(Winner.WORKBOOK);
        }
        winner.addValueChangeListener(change -> enable());
        add(tick, open);
        enable();
        tick.setValue(tick.isEnabled());
    }

    FilledForm form() {
        return form;
    }

    /** Whose text counts, if the form is ticked. */
    Optional<Winner> chosen() {
        return tick.getValue() ? Optional.ofNullable(winner.getValue()) : Optional.empty();
    }

    void onOpen(Consumer<ReturnedForm> opened) {
        open.addClickListener(click -> opened.accept(this));
        winner.addValueChangeListener(change -> opened.accept(this));
    }

    void onTick(Runnable ticked) {
        tick.addValueChangeListener(change -> ticked.run());
    }

    void current(boolean current) {
        setClassName("current", current);
        open.getElement().setAttribute("aria-current", Boolean.toString(current));
    }

    /** Everything about the form, for a look before it is stored. */
    Div details() {
        var details = new Div(new H2(name()));
        details.addClassName("returned-form");
        if (!form.complaints().isEmpty()) {
            details.add(section("document.offline.complaints", form.complaints().size()), complaints());
        }
        if (!conflicts.isEmpty()) {
            details.add(new Paragraph(getTranslation("document.offline.conflicts", conflicts.size())), winner);
        }
        var changes = form.changes(effective());
        details.add(section("document.offline.changes", CellChanges.count(changes)));
        details.add(
                changes.isEmpty()
                        ? new Paragraph(getTranslation("document.offline.unchanged"))
                        : new CellChanges(changes, form.frame(), conflicts));
        var since = form.changesSince();
        if (!since.isEmpty()) {
            details.add(
                    section("document.offline.since", form.form().savedBy(), CellChanges.count(since)),
                    new CellChanges(since, form.frame(), conflicts));
        }
        var problems = form.problems(effective());
        if (!problems.isEmpty()) {
            details.add(section("document.offline.problems", problems.size()), problems(problems));
        }
        return details;
    }

    private Winner effective() {
        return winner.getValue() == null ? Winner.WORKBOOK : winner.getValue();
    }

    private void enable() {
        boolean possible = form.complaints().isEmpty()
                && winner.getValue() != null
                && !form.changes(winner.getValue()).isEmpty();
        tick.setEnabled(possible);
        if (!possible) {
            tick.setValue(false);
        }
    }

    private H3 section(String key, Object... arguments) {
        return new H3(getTranslation(key, arguments));
    }

    private Component complaints() {
        var table = new SimpleTable(
                getTranslation("document.offline.complaint.cell"),
                getTranslation("document.offline.complaint.label"),
                getTranslation("document.offline.complaint.why"));
        form.complaints()
                .forEach(complaint -> table.row(
                        true, complaint.address(), complaint.label(), Sentences.in(getLocale(), complaint.message())));
        return table;
    }

    private Component problems(List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> {
            var severity = new Span(getTranslation(problem.blocks() ? "ui.problems.blocking" : "ui.problems.warning"));
            severity.addClassName("problem-severity");
            var item = new ListItem(severity, new Span(Sentences.in(getLocale(), problem.message())));
            item.addClassName(problem.blocks() ? "problem-blocking" : "problem-warning");
            list.add(item);
        });
        list.addClassName("problems-told");
        return list;
    }

    private String name() {
        var name = form.filled().name();
        return name.isEmpty() ? getTranslation("document.import.unnamed") : name;
    }

    private Span counts() {
        int changes = CellChanges.count(form.changes(Winner.WORKBOOK));
        var counts = part("candidate-facts", "");
        Stream.of(
                        part(
                                "",
                                changes == 0
                                        ? getTranslation("document.offline.count.unchanged")
                                        : getTranslation("document.offline.count.changes", changes)),
                        part("unread", counted("complaints", form.complaints().size())),
                        part("doubtful", counted("conflicts", conflicts.size())))
                .filter(part -> !part.getText().isEmpty())
                .forEach(counts::add);
        return counts;
    }

    private String counted(String what, int number) {
        return number == 0 ? "" : getTranslation("document.offline.count." + what, number);
    }

    private static Span part(String look, String text) {
        var part = new Span(text);
        if (!look.isEmpty()) {
            part.addClassName(look);
        }
        return part;
    }
}
