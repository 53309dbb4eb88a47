package cn.jixiao.calendar.ui;

import cn.jixiao.common.FiscalYear;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/** Which fiscal year is shown: the current one at first, those before and after it on choice. */
final class YearChoice extends Select<Integer> {

    private static final int AROUND = 3;

    YearChoice(int current, Runnable chosen) {
        addClassName("year-choice");
        setItems(IntStream.rangeClosed(current - AROUND, current + AROUND)
                .boxed()
                .toList());
        setItemLabelGenerator(year -> getTranslation("calendar.year", Integer.toString(year)));
        setValue(current);
        setAriaLabel(getTranslation("calendar.year.choice"));
        addValueChangeListener(change -> chosen.run());
    }

    FiscalYear year() {
        return new FiscalYear(getValue());
    }
}
