package cn.jixiao.adjustment.ui;

import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where a unit says why it asks for the adjustment; stored with the form it writes below. */
final class ReasonPart extends Section {

    private static final int LONGEST = 2000;

    private final TextArea field = new TextArea(getTranslation("adjustment.edit.reason"));

    ReasonPart(String reason) {
        addClassNames("sheet", "adjustment-reason-part");
        field.setId("reason");
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setHelperText(getTranslation("adjustment.edit.reason.hint"));
        field.getElement().setAttribute("asked", true);
        field.setValue(reason);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        add(field);
    }

    String text() {
        return field.getValue();
    }

    void whenChanged(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }
}
