package cn.jixiao.ui;

import java.util.List;

/** The files one module makes of what another module's page shows; offered as a bean for each kind of thing. */
public interface Downloads<T> {

    /** What the acting user can have of it; nothing where there is nothing to have yet. */
    List<Download> of(T shown);
}
