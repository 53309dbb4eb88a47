package cn.jixiao.approval.ui;

import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import com.vaadin.flow.component.Component;

/** What a form is held against while it is written, told beside its places: last year's form, or the one in force. */
public interface Beside {

    /** The note at that place; kept true by {@link #refresh}. */
    Component at(Place place);

    /** What there is to say of the form as a whole. */
    Component summary();

    /** Compares with the form as it is written now. */
    void refresh(TargetForm form);
}
