package cn.jixiao.library.ui;

import cn.jixiao.form.Frame;
import cn.jixiao.library.HeadingGroup;
import cn.jixiao.library.LibraryQuery;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Which indicators to list: frame, second level, kind of project and a part of the name. */
final class LibraryFilter extends Div {

    private final Select<Frame> frame = new Select<>();
    private final Select<String> group = new Select<>();
    private final Select<String> kind = new Select<>();
    private final TextField text = new TextField();

    LibraryFilter(List<Frame> frames, List<HeadingGroup> groups, List<String> kinds, Runnable changed) {
        addClassName("filter");
        frame.setItems(frames);
        frame.setItemLabelGenerator(item -> item == null
                ? getTranslation("library.frame.all")
                : Formats.named(item.title(), item.id(), getLocale()));
        group.setItems(groups.stream().map(HeadingGroup::name).toList());
        kind.setItems(kinds);
        offerAll(frame, "library.frame");
        offerAll(group, "library.group");
        offerAll(kind, "library.kind");
        text.setLabel(getTranslation("library.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        frame.addValueChangeListener(change -> changed.run());
        group.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
        add(frame, group, kind, text);
    }

    LibraryQuery query() {
        return new LibraryQuery(
                frame.getValue() == null ? null : frame.getValue().id(),
                group.getValue(),
                kind.getValue(),
                text.getValue().strip());
    }

    private void offerAll(Select<?> select, String key) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".all"));
    }
}
