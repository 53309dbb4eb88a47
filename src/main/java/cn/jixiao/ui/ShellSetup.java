package cn.jixiao.ui;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import com.vaadin.flow.router.BeforeEnterEvent;
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
            event.getUI().addBeforeEnterListener(ShellSetup::leadToPassword);
        });
    }

    /** Whose password somebody else knows gets no further than to the page where they change it. */
    private static void leadToPassword(BeforeEnterEvent entering) {
        if (ActingUser.current().filter(Actor::mustChangePassword).isPresent()
                && entering.getNavigationTarget() != ChangePasswordView.class) {
            entering.forwardTo(ChangePasswordView.class);
        }
    }
}
