package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one transaction manager of the program, which the engine shares: at the start of every transaction it tells the
 * database who is acting, for that transaction only. Where nobody acts, row-level security shows nothing.
 */
final class ScopedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final String BIND = """
            select set_config('app.scopes', ?, true), set_config('app.scope_all', ?, true),
              set_config('app.directory', ?, true), set_config('app.account', ?, true)
            """;

    /** What the messenger loses in a crash is in the outbox still and is done again: it need not wait for the disk. */
    private static final String BIND_MESSENGER =
            BIND.stripTrailing() + ", set_config('synchronous_commit', 'off', true)";

    private static final String IN_FORCE = """
            select 1 from substitution where id = ? and revoked_at is null
              and (now() at time zone 'Asia/Shanghai')::date between from_day and until_day
            """;

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            var actor = ActingUser.current();
            bind(
                    actor.map(Actor::scope).orElse(Scope.NOTHING),
                    actor.map(Actor::key).orElse(""));
            requireInForce(actor.map(Actor::onBehalfOf).orElse(null));
        } catch (RuleBroken ended) {
            doCleanupAfterCompletion(transaction);
            ActingUser.beOneself();
            throw ended;
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The acting user's scope could not be bound", e);
        }
    }

    /** Whoever acts for an absent person may do so until it ends, and is themselves again from then on. */
    private void requireInForce(@Nullable OnBehalf onBehalf) throws SQLException {
        if (onBehalf == null) {
            return;
        }
        try (var statement = connection().prepareStatement(IN_FORCE)) {
            statement.setLong(1, onBehalf.substitution());
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new RuleBroken("account.substitution.ended", onBehalf.fullName());
                }
            }
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("A transaction began without a connection");
        }
        return holder.getConnection();
    }

    private void bind(Scope scope, String account) throws SQLException {
        try (var statement = connection().prepareStatement(account.equals(Actor.MESSENGER) ? BIND_MESSENGER : BIND)) {
            statement.setString(1, String.join(",", scope.prefixes()));
            statement.setString(2, scope.all() ? "on" : "");
            statement.setString(3, scope.directory() ? "on" : "");
            statement.setString(4, account);
            statement.execute();
        }
    }
}
