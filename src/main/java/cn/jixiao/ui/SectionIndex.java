package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The sections of a long page; each entry leads to its section. */
public final class SectionIndex extends Nav {

    private final OrderedList entries = new OrderedList();

    public SectionIndex() {
        addClassName("section-index");
        getElement().setAttribute("aria-label", getTranslation("ui.sections"));
        add(entries);
    }

    public void add(String title, Component section) {
        var id = "section-" + (entries.getComponentCount() + 1);
        section.setId(id);
        section.getElement().setAttribute("tabindex", "-1");
        var go = new Anchor("#" + id, title);
        go.setRouterIgnore(true);
        go.getElement().executeJs("""
                        this.addEventListener('click', event => {
                          event.preventDefault();
                          const section = document.getElementById($0);
                          section.scrollIntoView();
                          section.focus({preventScroll: true});
                        })
                        """, id);
        entries.add(new ListItem(go));
    }
}
