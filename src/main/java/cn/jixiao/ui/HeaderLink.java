package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A sign in the header that leads to a view and counts what waits there; a module offers it as a bean. */
public interface HeaderLink {

    /** Where it leads; must be open to everybody who is signed in. */
    Class<? extends Component> view();

    VaadinIcon icon();

    /** Key of what it is called. */
    String label();

    /** The number as the user of this moment reads it, such as {@code 7} or {@code 99+}; empty for none. */
    String count();
}
