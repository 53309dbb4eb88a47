package cn.jixiao.document.ui;

import cn.jixiao.common.Money;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.Doubt;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.Unread;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of one form, section by section, with what is doubtful and what could not be read. */
final class PreviewSheet extends Div {

    private final FormPreview read;
    private final TargetForm form;

    PreviewSheet(FormPreview read, Frame frame) {
        this.read = read;
        this.form = read.form();
        addClassName("preview-sheet");
        add(new Paragraph(
                getTranslation("document.import.lines", read.firstLine(), read.lastLine(), frame.title(), frame.id())));
        list(
                "document.import.doubts.title",
                "doubts",
                read.doubts().stream().map(this::sentence).toList());
        list(
                "document.import.unread.title",
                "unread",
                read.unread().stream().map(this::sentence).toList());
        frame.sections().forEach(this::section);
        if (frame.budgetItems()) {
            add(new H3(getTranslation("document.import.items")), items());
        }
        if (frame.mainTasks()) {
            add(new H3(getTranslation("document.import.tasks")), tasks());
        }
        add(new H3(getTranslation("document.import.indicators.title")), indicators(frame));
    }

    private void list(String titleKey, String look, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        var box = new Div(new H3(getTranslation(titleKey, sentences.size())), list);
        box.addClassNames("findings", look);
        add(box);
    }

    private String sentence(Doubt doubt) {
        var words = Sentences.in(getLocale(), doubt.message());
        return doubt.line() == 0 ? words : getTranslation("document.import.at-line", doubt.line(), words);
    }

    private String sentence(Unread unread) {
        return getTranslation("document.import.at-line", unread.line(), unread.text());
    }

    private void section(Frame.Section section) {
        var rows = new Div();
        rows.addClassName("read-facts");
        for (var entry : section.fields()) {
            var value = new Span(value(entry.field()));
            value.addClassName("sentences");
            value.setClassName("amount", entry.field().kind() == Field.Kind.AMOUNT);
            value.setClassName("doubtful", isDoubtful(Place.of(entry.field())));
            rows.add(new Span(entry.label()), value);
        }
        add(new H3(section.name()), rows);
    }

    private String value(Field field) {
        if (form.text(field).isEmpty()) {
            return "—";
        }
        return switch (field.kind()) {
            case AMOUNT -> form.amount(field).map(this::yuan).orElse("");
            case DATE ->
                form.date(field).map(date -> Formats.date(date, getLocale())).orElse("");
            case TEXT, LONG_TEXT, LINES -> form.text(field);
        };
    }

    private Component items() {
        var table = new SimpleTable(
                getTranslation("document.import.item.category"), getTranslation("document.import.item.amount"));
        form.budgetItems().forEach(item -> table.row(false, item.category(), yuan(item.amount())));
        return table;
    }

    private Component tasks() {
        var table = new SimpleTable(
                getTranslation("document.import.task.name"),
                getTranslation("document.import.task.content"),
                getTranslation("document.import.task.total"),
                getTranslation("document.import.task.fiscal"));
        form.mainTasks()
                .forEach(
                        task -> table.row(false, task.name(), task.content(), yuan(task.total()), yuan(task.fiscal())));
        return table;
    }

    private Component indicators(Frame frame) {
        var columns = frame.indicatorColumns();
        var table = new SimpleTable(Stream.of(
                        getTranslation("document.import.dimension"),
                        getTranslation("document.import.aspect"),
                        getTranslation("document.import.indicator"),
                        columns.target(),
                        columns.explanation(),
                        columns.note())
                .filter(Objects::nonNull)
                .toArray(String[]::new));
        form.indicators()
                .forEach(line -> table.row(
                        isDoubtful(Place.of(line)),
                        Stream.of(
                                        line.dimension(),
                                        line.aspect(),
                                        line.name(),
                                        line.hasTarget() ? line.target() : "—",
                                        columns.explanation() == null
                                                ? null
                                                : Objects.requireNonNullElse(line.explanation(), ""),
                                        columns.note() == null ? null : Objects.requireNonNullElse(line.note(), ""))
                                .filter(Objects::nonNull)
                                .toArray(String[]::new)));
        return table;
    }

    private boolean isDoubtful(Place place) {
        return !read.doubtsAt(place.text()).isEmpty();
    }

    private String yuan(@Nullable Money amount) {
        return amount == null ? "—" : getTranslation("document.import.yuan", Formats.amount(amount));
    }
}
