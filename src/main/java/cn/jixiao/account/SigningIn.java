package cn.jixiao.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the account somebody signs in to and locks it after too many failures (5 failures → 30 minutes). */
@Component
class SigningIn implements UserDetailsService {

    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(30);

    private final Accounts accounts;
    private final AccountRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningIn(Accounts accounts, AccountRegister register, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return ActingUser.as(
                Actor.doorkeeper(),
                () -> transaction.execute(status -> accounts.find(username)
                        .map(this::signedIn)
                        .orElseThrow(() -> new UsernameNotFoundException(username))));
    }

    @EventListener
    void onFailure(AuthenticationFailureBadCredentialsEvent failure) {
        var username = failure.getAuthentication().getName();
        asDoorkeeper(() -> accounts.countFailure(
                username, FAILURES_ALLOWED, clock.instant().plus(LOCK)));
    }

    @EventListener
    void onSuccess(AuthenticationSuccessEvent success) {
        asDoorkeeper(() -> accounts.forgetFailures(success.getAuthentication().getName()));
    }

    private SignedIn signedIn(Accounts.Row row) {
        return new SignedIn(register.actor(row), row.passwordHash(), row.active(), row.lockedAt(clock.instant()));
    }

    private void asDoorkeeper(Runnable work) {
        ActingUser.as(Actor.doorkeeper(), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
