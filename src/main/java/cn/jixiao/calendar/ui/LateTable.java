package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.LatePermission;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** Who may be late, with what, until when and why (逾期许可). */
final class LateTable extends Div {

    LateTable(List<LatePermission> permissions, Names names, LocalDate today) {
        addClassNames("sheet", "season-sheet");
        add(new H2(getTranslation("calendar.late")));
        permissions.forEach(permission -> add(row(permission, names, today)));
    }

    private Component row(LatePermission permission, Names names, LocalDate today) {
        boolean holds = !permission.until().isBefore(today);
        var badge = new StatusBadge(
                getTranslation(holds ? "calendar.late.holds" : "calendar.late.over"), holds ? Tone.GOOD : Tone.NEUTRAL);
        var whose = new Span(names.of(permission.organisation().value()));
        whose.addClassName("season-whose");
        var until = new Span(getTranslation(
                "calendar.late.until",
                getTranslation("calendar.kind." + permission.kind()),
                Formats.date(permission.until(), getLocale())));
        until.addClassName("season-dates");
        var why = new Span(getTranslation("calendar.late.why", permission.reason(), permission.grantedBy()));
        why.addClassName("hint");
        var row = new Div(badge, whose, until, why);
        row.addClassName("season-row");
        return row;
    }
}
