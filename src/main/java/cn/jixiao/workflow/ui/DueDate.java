package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** By when something is due, and how long that is from today. */
final class DueDate extends Div {

    DueDate(LocalDate dueOn, LocalDate today) {
        var left = new Span(left(ChronoUnit.DAYS.between(today, dueOn)));
        left.addClassName("hint");
        if (dueOn.isBefore(today)) {
            addClassName("overdue");
        }
        addClassName("two-lines");
        add(new Span(Formats.date(dueOn, getLocale())), left);
    }

    private String left(long days) {
        if (days == 0) {
            return getTranslation("workflow.due.today");
        }
        return days > 0 ? getTranslation("workflow.due.left", days) : getTranslation("workflow.due.over", -days);
    }
}
