package cn.jixiao.ui;

import cn.jixiao.account.DemoAccounts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "login";

    private final AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();

    LoginView(AuthenticationContext authentication, ObjectProvider<DemoAccounts> demo) {
        this.authentication = authentication;
        addClassName("login-page");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        var card = new Div(form);
        card.addClassName("login-card");
        add(banner(), card);
        demo.ifAvailable(accounts -> add(new DemoAccountTable(accounts)));
        add(new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.login.title");
    }

    private Div banner() {
        var banner =
                new Div(new H1(getTranslation("ui.login.product")), new Paragraph(getTranslation("ui.login.about")));
        banner.addClassName("login-banner");
        return banner;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("ui.login.title"));
        words.getForm().setUsername(getTranslation("ui.login.username"));
        words.getForm().setPassword(getTranslation("ui.login.password"));
        words.getForm().setSubmit(getTranslation("ui.login.submit"));
        words.getErrorMessage().setTitle(getTranslation("ui.login.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("ui.login.refused"));
        words.getErrorMessage().setUsername(getTranslation("ui.login.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("ui.login.password.missing"));
        return words;
    }
}
