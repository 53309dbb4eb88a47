package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.SeasonKind;
import com.vaadin.flow.component.select.Select;

/** Which kind of work. */
final class KindChoice extends Select<SeasonKind> {

    KindChoice() {
        setLabel(getTranslation("calendar.season.kind"));
        setItems(SeasonKind.values());
        setItemLabelGenerator(kind -> getTranslation("calendar.kind." + kind));
        setRequiredIndicatorVisible(true);
    }
}
