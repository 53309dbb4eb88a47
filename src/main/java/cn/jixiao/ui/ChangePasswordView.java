package cn.jixiao.ui;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where everybody changes their own password, and must, where somebody else gave it to them. */
@Route("password")
@PermitAll
class ChangePasswordView extends VerticalLayout implements HasDynamicTitle {

    private final AccountRegister accounts;
    private final PasswordField old = new PasswordField(getTranslation("ui.password.old"));
    private final PasswordField changed = new PasswordField(getTranslation("ui.password.new"));
    private final PasswordField repeated = new PasswordField(getTranslation("ui.password.repeat"));
    private final Paragraph refusal = new Paragraph();

    ChangePasswordView(AccountRegister accounts) {
        this.accounts = accounts;
        var save = new Button(getTranslation("ui.password.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER);
        old.setAutofocus(true);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        var sheet = new Div(old, changed, repeated, refusal, save);
        sheet.addClassNames("sheet", "narrow");
        add(new PageHeader(getPageTitle()));
        if (ActingUser.get().mustChangePassword()) {
            add(new Paragraph(getTranslation("ui.password.must")));
        }
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.password");
    }

    private void save() {
        if (!changed.getValue().equals(repeated.getValue())) {
            refusal.setText(getTranslation("ui.password.differ"));
            repeated.focus();
            return;
        }
        try {
            accounts.changeOwnPassword(old.getValue(), changed.getValue());
            Toast.done(getTranslation("ui.password.done"));
            getUI().orElseThrow().navigate("");
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }
}
