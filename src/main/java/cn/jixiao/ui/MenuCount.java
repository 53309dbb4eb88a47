package cn.jixiao.ui;

import com.vaadin.flow.component.Component;

/** A number beside an entry of the menu, such as the open items of the inbox; a module offers it as a bean. */
public interface MenuCount {

    /** The view whose menu entry carries the number. */
    Class<? extends Component> view();

    /** The number for the user of this moment; none is shown for 0. */
    long count();
}
