package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Place;
import cn.jixiao.ui.Spot;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The places of a form on screen: what is said about one stands beside it, a reviewer may object there, and lists lead to
 * it.
 */
public final class Spots {

    private final FormPage page;
    private final PlaceNames names;
    private final Locale locale;
    private final @Nullable Consumer<String> objecting;
    private final Set<String> shown = new HashSet<>();

    /** @param objecting called with the place to which a reviewer objects; null for those who do not review */
    public Spots(FormPage page, PlaceNames names, Locale locale, @Nullable Consumer<String> objecting) {
        this.page = page;
        this.names = names;
        this.locale = locale;
        this.objecting = objecting;
    }

    /** Makes the component the one that lists lead to. */
    void mark(String place, Component component) {
        component.getElement().setAttribute("tabindex", "-1");
        component.addClassName("spot");
        Spot.mark(component, place);
        shown.add(place);
    }

    boolean knows(String place) {
        return shown.contains(place);
    }

    /** What stands beside a place: problems and the remarks of the last round. */
    Div notes(String place) {
        var notes = new Div();
        notes.addClassName("notes");
        var lastYear = page.lastYear();
        if (lastYear != null) {
            lastYear.at(Place.parse(place)).ifPresent(mark -> notes.add(new YearNote(Place.parse(place), mark)));
        }
        page.problems().stream()
                .filter(problem -> problem.place().equals(place))
                .forEach(problem -> notes.add(note(problem)));
        if (page.turn() != null) {
            page.latestRemarks().stream()
                    .filter(remark -> remark.place().equals(place))
                    .forEach(remark -> notes.add(note(remark)));
        }
        notes.setVisible(notes.getComponentCount() > 0);
        return notes;
    }

    /** The first cell of a row: its text and, for a reviewer, the button to object to the row. */
    Div headed(String text, String place) {
        var words = new Div(text);
        words.addClassName("sentences");
        var headed = new Div(words, objection(place));
        headed.addClassName("headed");
        return headed;
    }

    /** The button by which a reviewer objects to the place; not there for others. */
    Button objection(String place) {
        var button = new Button(VaadinIcon.COMMENT_O.create());
        var label = Sentences.in(locale, "approval.object", names.of(place));
        button.addClassName("objection");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setVisible(objecting != null);
        button.addClickListener(click -> {
            if (objecting != null) {
                objecting.accept(place);
            }
        });
        return button;
    }

    private Div note(Problem problem) {
        var note = new Div(Sentences.in(locale, problem.message()));
        note.addClassNames("note", problem.blocks() ? "blocking" : "warning");
        return note;
    }

    private Div note(Remark remark) {
        var note = new Div();
        note.addClassNames("note", "remark");
        note.add(new Div(Sentences.in(locale, "approval.remark.by", remark.authorName(), remark.text())));
        if (remark.isAnswered()) {
            note.add(new Div(Sentences.in(locale, "approval.remark.answer", String.valueOf(remark.answer()))));
        }
        return note;
    }
}
