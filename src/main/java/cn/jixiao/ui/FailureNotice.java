package cn.jixiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;

/** Tells a failure of something the user did on a page that stays open. */
final class FailureNotice implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var sentence = Failures.sentence(event.getThrowable(), ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale());
        if (ui != null) {
            Toast.refused(sentence);
        }
    }
}
