package cn.jixiao.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.ScreenTest;
import cn.jixiao.notice.Preferences;
import cn.jixiao.notice.Reach;
import cn.jixiao.notice.Webhook;
import cn.jixiao.notice.WebhookAdministration;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationViewsTest extends ScreenTest {

    @Autowired
    Preferences preferences;

    @Autowired
    WebhookAdministration webhooks;

    AdministrationViewsTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("the administrator sees what could not be delivered")
    void dead_letters() {
        asUser(() -> {
            navigate(DeliveriesView.class);
            assertThat(getCurrentView().getElement().getTextRecursively()).contains("未送达的通知");
        });
    }

    @Test
    @DisplayName("the administrator adds an endpoint of another program, and is told why one is refused")
    void endpoints() {
        asUser(() -> {
            navigate(WebhooksView.class);
            test($(TextField.class).single()).setValue("http://user@8.8.8.8/");
            kinds().setValue(Set.of(Kind.URGED));
            assertThatThrownBy(() -> press("添加")).hasStackTraceContaining("notice.webhook.malformed");
            test($(TextField.class).single()).setValue("https://8.8.8.8/hook");
            press("添加");
            assertThat($(SecretDialog.class).single().isOpened()).isTrue();
            assertThat(webhooks.all()).anyMatch(webhook -> webhook.url().equals("https://8.8.8.8/hook"));
            webhooks.all().stream().filter(Webhook::active).forEach(webhook -> webhooks.setActive(webhook, false));
        });
    }

    @Test
    @DisplayName(
            "a person keeps an address and a way to be reached for each kind; a wrong address is refused beside it")
    void own_preferences() {
        asUser(() -> {
            navigate(PreferencesView.class);
            test($(EmailField.class).single()).setValue("nonsense");
            press("保存");
            assertThat($(EmailField.class).single().getErrorMessage()).contains("邮箱");
            test($(EmailField.class).single()).setValue("admin@yunchuan.example");
            urged().setValue(Reach.OFF);
            press("保存");
            assertThat(preferences.mine().address()).isEqualTo("admin@yunchuan.example");
            assertThat(preferences.mine().reach()).containsEntry(Kind.URGED, Reach.OFF);
        });
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Kind> kinds() {
        return $(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Reach> urged() {
        return $(Select.class).all().stream()
                .filter(select -> "催办".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
