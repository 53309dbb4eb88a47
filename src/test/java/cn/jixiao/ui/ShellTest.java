package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Grant;
import cn.jixiao.account.Role;
import cn.jixiao.account.Scope;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ShellTest extends SpringBrowserlessTest {

    private static final Actor SUBMITTER = new Actor(
            1,
            "liming",
            "李明",
            "022001",
            List.of(new Grant(Role.SUBMITTER, "022001")),
            List.of(),
            new Scope(false, false, List.of("022001")),
            false);

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        ActingUser.as(SUBMITTER, () -> super.initVaadinEnvironment());
    }

    @Test
    @DisplayName("who goes astray is told so, inside the layout that shows the way back and who is signed in")
    void unknown_address_is_explained() {
        ActingUser.as(SUBMITTER, () -> {
            navigate("no-such-page", NotFoundView.class);
            assertThat($(Paragraph.class).single().getText()).contains("不存在");
            assertThat($(UserCorner.class).single().getElement().getTextRecursively())
                    .contains("李明");
        });
    }

    @Test
    @DisplayName("who is not signed in gets to the sign-in page, in Chinese")
    void sign_in_comes_first() {
        navigate(LoginView.class);
        assertThat($(LoginForm.class).single().isVisible()).isTrue();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("预算绩效管理");
    }

    @Test
    @DisplayName("who was given a password gets nowhere but to the page where they change it")
    void given_password_is_changed_first() {
        var newcomer = new Actor(2, "newcomer", "新人", "022001", SUBMITTER.grants(), List.of(), SUBMITTER.scope(), true);
        ActingUser.as(newcomer, () -> navigate("", ChangePasswordView.class));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("请先修改密码");
    }
}
