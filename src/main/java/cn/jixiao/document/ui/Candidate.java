package cn.jixiao.document.ui;

import cn.jixiao.document.FormPreview;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** One form of the document in the list: what it is, whether it is to be stored and for whom. */
final class Candidate extends ListItem {

    private final int position;
    private final FormPreview read;
    private final Frame frame;
    private final Checkbox tick = new Checkbox();
    private final ComboBox<Organisation> organisation = new ComboBox<>();
    private final NativeButton open = new NativeButton();

    /** @param destinations the organisations for which it may be stored */
    Candidate(int position, FormPreview read, List<Organisation> destinations, Frame frame) {
        this.position = position;
        this.read = read;
        this.frame = frame;
        addClassName("candidate");
        tick.setAriaLabel(getTranslation("document.import.accept", name()));
        tick.setEnabled(destinations.size() == 1);
        open.addClassName("candidate-open");
        open.add(part("candidate-name", name()), part("candidate-facts", identity()), counts());
        add(tick, open);
        organisation.setItems(destinations);
        if (destinations.size() == 1) {
            organisation.setValue(destinations.getFirst());
        }
        if (destinations.isEmpty()) {
            add(part("candidate-refusal", getTranslation("document.import.foreign")));
        } else if (read.form().organisation() == null) {
            add(chooser());
        }
    }

    FormPreview read() {
        return read;
    }

    Frame frame() {
        return frame;
    }

    int position() {
        return position;
    }

    /** For whom it is to be stored; empty where it is not. */
    Optional<OrgCode> chosen() {
        return tick.getValue()
                ? Optional.ofNullable(organisation.getValue()).map(Organisation::code)
                : Optional.empty();
    }

    void tick(boolean chosen) {
        tick.setValue(chosen && tick.isEnabled());
    }

    void onOpen(Consumer<Candidate> opened) {
        open.addClickListener(click -> opened.accept(this));
    }

    void onTick(Runnable ticked) {
        tick.addValueChangeListener(change -> ticked.run());
    }

    void current(boolean current) {
        setClassName("current", current);
        open.getElement().setAttribute("aria-current", Boolean.toString(current));
    }

    private ComboBox<Organisation> chooser() {
        organisation.setPlaceholder(getTranslation("document.import.organisation"));
        organisation.getElement().setAttribute("aria-label", getTranslation("document.import.organisation"));
        organisation.setItemLabelGenerator(item -> item.code() + " " + item.name());
        organisation.addValueChangeListener(change -> {
            tick.setEnabled(change.getValue() != null);
            tick(tick.getValue());
        });
        return organisation;
    }

    private String name() {
        return read.form().name().isEmpty()
                ? getTranslation("document.import.unnamed")
                : read.form().name();
    }

    private String identity() {
        var form = read.form();
        return getTranslation(
                "document.import.identity",
                Objects.requireNonNullElse(form.organisation(), getTranslation("document.import.code-lost")),
                form.year(),
                form.amount(Field.TOTAL_AMOUNT).map(Formats::amount).orElse("—"));
    }

    private Span counts() {
        var counts = part("candidate-facts", "");
        counts.add(new Span(getTranslation(
                "document.import.indicators", read.form().indicators().size())));
        if (!read.doubts().isEmpty()) {
            counts.add(part(
                    "doubtful",
                    getTranslation("document.import.doubts", read.doubts().size())));
        }
        if (!read.unread().isEmpty()) {
            counts.add(part(
                    "unread",
                    getTranslation("document.import.unread", read.unread().size())));
        }
        return counts;
    }

    private static Span part(String look, String text) {
        var part = new Span(text);
        part.addClassName(look);
        return part;
    }
}
