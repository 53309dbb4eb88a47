package cn.jixiao.approval.ui;

import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.FormerYear;
import cn.jixiao.library.YearOnYear;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes beside the places of a form that say how it stands to last year, kept true while it is written. */
final class YearNotes implements Beside {

    private final @Nullable FormerYear former;
    private final Frame frame;
    private final Map<Place, Div> places = new HashMap<>();
    private final Div summary = new Div();
    private @Nullable YearOnYear compared;

    /** @param former null for a project without a last year */
    YearNotes(@Nullable FormerYear former, Frame frame, TargetForm form) {
        this.former = former;
        this.frame = frame;
        refresh(form);
    }

    @Override
    public Component at(Place place) {
        var note = places.computeIfAbsent(place, fresh -> new Div());
        fill(place, note);
        return note;
    }

    @Override
    public Component summary() {
        return summary;
    }

    @Override
    public void refresh(TargetForm form) {
        if (former == null) {
            return;
        }
        compared = YearOnYear.between(former, form, frame);
        summary.removeAll();
        summary.add(new YearSummary(compared));
        places.forEach(this::fill);
    }

    private void fill(Place place, Div note) {
        note.removeAll();
        if (compared != null) {
            compared.at(place).ifPresent(mark -> note.add(new YearNote(place, mark)));
        }
    }
}
