package cn.jixiao.calendar.ui;

import cn.jixiao.ui.DateField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Opens a closed season again: until when and why. */
final class ReopenDialog extends FormDialog {

    private final DateField until;
    private final TextArea reason;
    private final BiConsumer<LocalDate, String> action;

    ReopenDialog(LocalDate today, BiConsumer<LocalDate, String> action) {
        this(new DateField(""), new TextArea(), today, action);
    }

    private ReopenDialog(DateField until, TextArea reason, LocalDate today, BiConsumer<LocalDate, String> action) {
        super("", until, reason);
        this.until = until;
        this.reason = reason;
        this.action = action;
        setHeaderTitle(getTranslation("calendar.season.reopen"));
        until.setLabel(getTranslation("calendar.season.closes"));
        until.setMin(today);
        until.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setRequiredIndicatorVisible(true);
    }

    @Override
    void confirm() {
        action.accept(given(until.getValue()), reason.getValue());
    }
}
