package cn.jixiao.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Stands in for a page that could not be opened: refused by a rule, or by an accident that has a number. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailedView extends FailurePage implements HasErrorParameter<Exception> {

    FailedView() {
        super("ui.failed.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Failures.sentence(parameter.getException(), getLocale()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
