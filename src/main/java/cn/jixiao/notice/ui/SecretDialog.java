package cn.jixiao.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a secret once. */
final class SecretDialog extends Dialog {

    SecretDialog(String secret) {
        setHeaderTitle(getTranslation("notice.webhook.secret"));
        var field = new TextField();
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidth("26rem");
        field.setAriaLabel(getTranslation("notice.webhook.secret"));
        add(new Paragraph(getTranslation("notice.webhook.secret.hint")), field);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
