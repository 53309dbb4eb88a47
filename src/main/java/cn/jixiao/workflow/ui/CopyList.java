package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Copy;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** To whom a form was sent for information, and when they read it. */
final class CopyList extends Section {

    CopyList(List<Copy> copies) {
        addClassNames("sheet", "talk-part", "copies");
        var list = new UnorderedList();
        copies.forEach(copy -> list.add(entry(copy)));
        add(new H2(getTranslation("workflow.copies")), list);
    }

    private ListItem entry(Copy copy) {
        var read = copy.readAt() == null
                ? getTranslation("workflow.copies.unread")
                : getTranslation("workflow.copies.read", Formats.dateTime(copy.readAt(), getLocale()));
        var state = new Span(read);
        state.addClassName("remark-source");
        return new ListItem(new Span(getTranslation("workflow.copies.line", copy.fullName(), copy.sentName())), state);
    }
}
