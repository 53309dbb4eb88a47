package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.CalendarDay;
import cn.jixiao.calendar.CalendarYear;
import cn.jixiao.calendar.DayKind;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** Says of a day whether it is worked, or goes back to what was published for it. */
final class DayDialog extends FormDialog {

    /** What is done with the day. */
    interface Actions {

        void set(DayKind kind, String name);

        void reset();
    }

    private final RadioButtonGroup<DayKind> kind;
    private final TextField name;
    private final Actions actions;

    DayDialog(LocalDate date, CalendarYear year, Actions actions) {
        this(new RadioButtonGroup<>(), new TextField(), date, actions);
        CalendarDay known = year.days().get(date);
        kind.setValue(year.isWorkingDay(date) ? DayKind.HOLIDAY : DayKind.WORKDAY);
        if (known != null) {
            kind.setValue(known.kind());
            name.setValue(known.name());
            if (known.edited()) {
                getFooter().addComponentAsFirst(new Button(getTranslation("calendar.day.reset"), click -> reset()));
            }
        }
    }

    private DayDialog(RadioButtonGroup<DayKind> kind, TextField name, LocalDate date, Actions actions) {
        super("", kind, name);
        this.kind = kind;
        this.name = name;
        this.actions = actions;
        setHeaderTitle(Formats.date(date, getLocale()));
        kind.setLabel(getTranslation("calendar.day.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("calendar.day.kind." + one));
        name.setLabel(getTranslation("calendar.day.name.label"));
        name.setRequiredIndicatorVisible(true);
    }

    @Override
    void confirm() {
        actions.set(given(kind.getValue()), name.getValue());
    }

    private void reset() {
        try {
            actions.reset();
            close();
        } catch (RuleBroken refused) {
            Toast.refused(Sentences.in(getLocale(), refused));
        }
    }
}
