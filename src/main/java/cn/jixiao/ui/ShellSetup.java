package cn.jixiao.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives each new session its way of telling failures, and each new page its language. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(new FailureNotice()));
        service.getSource().addUIInitListener(event -> {
            var locale = Language.chosen(VaadinRequest.getCurrent());
            event.getUI().setLocale(locale);
            event.getUI().getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
        });
    }
}
