package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import cn.jixiao.ScreenTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** On a thread that serves a screen the security context is the session's, whatever was set on the thread. */
class ActingOnAScreenTest extends ScreenTest {

    ActingOnAScreenTest() {
        super("wanghao");
    }

    @BeforeEach
    void signedIn() {
        SecurityContextHolder.clearContext();
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, null);
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, contextOf("wanghao"));
        assertThat(SecurityContextHolder.getContext())
                .as("the session's, and not the thread's")
                .isSameAs(session.getAttribute(SPRING_SECURITY_CONTEXT_KEY));
    }

    @Test
    @DisplayName("whoever acts for a while goes before who is signed in, and is gone afterwards")
    void for_a_while() {
        assertThat(acting()).contains("wanghao");
        assertThat(city.as("chenjing", () -> {
                    assertThat(city.as("zhoumin", this::acting)).contains("zhoumin");
                    return acting();
                }))
                .contains("chenjing");
        assertThat(acting()).contains("wanghao");
    }

    @Test
    @DisplayName("work carried to another thread is done in the name of whoever acts, not of who is signed in")
    void carried() throws InterruptedException {
        var seen = new String[1];
        var work = city.as("chenjing", () -> ActingUser.carried(() -> seen[0] = acting().orElse("")));
        var thread = new Thread(work);
        thread.start();
        thread.join();
        assertThat(seen).containsExactly("chenjing");
    }

    private SecurityContext contextOf(String username) {
        return city.as(
                username,
                () -> new SecurityContextImpl(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
    }

    private Optional<String> acting() {
        return ActingUser.current().map(Actor::username);
    }
}
