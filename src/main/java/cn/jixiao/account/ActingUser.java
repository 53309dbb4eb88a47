package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The person in whose name this thread works: the signed-in user, or one that {@link #as} names. */
public final class ActingUser {

    /** Goes before who is signed in: on a thread that serves a screen, its session alone says who that is. */
    private static final ThreadLocal<@Nullable Actor> ACTING = new ThreadLocal<>();

    private ActingUser() {}

    public static Optional<Actor> current() {
        var acting = ACTING.get();
        return acting == null ? signedIn() : Optional.of(acting);
    }

    private static Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /** The acting user; breaks {@code account.nobody} where nobody is signed in. */
    public static Actor get() {
        return current().orElseThrow(() -> new RuleBroken("account.nobody"));
    }

    /** The network address the user works from; {@code local} where the work is not done over a network. */
    public static String address() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "local";
    }

    /** Does the work in the name of another actor, from where the former one works, and returns to that one. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        var former = SecurityContextHolder.getContext();
        var formerly = ACTING.get();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authenticated(actor, former.getAuthentication()));
            SecurityContextHolder.setContext(context);
            ACTING.set(actor);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(former);
            act(formerly);
        }
    }

    /** The work, to be done on another thread in the name of whoever acts now, and from where they act. */
    public static Runnable carried(Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        var actor = current().orElse(null);
        return new DelegatingSecurityContextRunnable(
                () -> {
                    var formerly = ACTING.get();
                    act(actor);
                    try {
                        work.run();
                    } finally {
                        act(formerly);
                    }
                },
                context);
    }

    private static void act(@Nullable Actor actor) {
        if (actor == null) {
            ACTING.remove();
        } else {
            ACTING.set(actor);
        }
    }

    /** Goes on as the same person with what has become of their account, for the rest of the session too. */
    static void renew(Actor actor) {
        var context = SecurityContextHolder.getContext();
        context.setAuthentication(authenticated(actor, context.getAuthentication()));
        if (ACTING.get() != null) {
            ACTING.set(actor);
        }
    }

    private static Authentication authenticated(Actor actor, @Nullable Authentication former) {
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.without(actor), "", SignedIn.authorities(actor));
        if (former != null) {
            authenticated.setDetails(former.getDetails());
        }
        return authenticated;
    }

    /** Goes on in one's own name where one acted for somebody absent. */
    static void beOneself() {
        current().map(Actor::onBehalfOf).ifPresent(substitute -> renew(substitute.self()));
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return actor;
        });
    }
}
