package cn.jixiao.ui;

import com.vaadin.flow.component.Component;

/** A number beside an entry of the menu, such as the open items of the inbox; a module offers it as a bean. */
public interface MenuCount {

    /** The view whose menu entry carries the number. */
    Class<? extends Component> view();

    /** The number as the user of this moment reads it, such as {@code 7} or {@code 1000+}; empty for none. */
    String count();
}
