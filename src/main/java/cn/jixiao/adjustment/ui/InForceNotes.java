package cn.jixiao.adjustment.ui;

import cn.jixiao.approval.ui.Beside;
import cn.jixiao.approval.ui.FieldText;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;

/** What is in force, beside each place where the adjustment differs from it. */
final class InForceNotes implements Beside {

    private final TargetForm inForce;
    private final Map<Place, Div> places = new HashMap<>();
    private TargetForm written;

    InForceNotes(TargetForm inForce, TargetForm written) {
        this.inForce = inForce;
        this.written = written;
    }

    @Override
    public Component at(Place place) {
        var note = places.computeIfAbsent(place, InForceNotes::note);
        fill(place, note);
        return note;
    }

    @Override
    public Component summary() {
        return new Div();
    }

    @Override
    public void refresh(TargetForm form) {
        written = form;
        places.forEach(this::fill);
    }

    private void fill(Place place, Div note) {
        var words = switch (place) {
            case Place.OfField(var field) -> ofField(field);
            case Place.OfIndicator(var no) -> ofIndicator(no);
            default -> "";
        };
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    private String ofField(Field field) {
        var before = inForce.text(field);
        return before.equals(written.text(field))
                ? ""
                : told(
                        before.isEmpty()
                                ? "—"
                                : FieldText.of(field, before, UI.getCurrent().getLocale()));
    }

    private String ofIndicator(int no) {
        var now = written.indicator(no);
        return inForce.indicator(no)
                .filter(before -> now.isPresent() && !now.get().equals(before))
                .map(before -> told(before.name() + " " + before.target()))
                .orElse("");
    }

    private static String told(String before) {
        return UI.getCurrent().getTranslation("adjustment.edit.in-force", before);
    }

    private static Div note(Place place) {
        var note = new Div();
        note.addClassNames("hint", "in-force");
        return note;
    }
}
