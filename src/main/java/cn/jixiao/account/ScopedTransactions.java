package cn.jixiao.account;

import java.sql.SQLException;
import javax.sql.DataSource;
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
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The acting user's scope could not be bound", e);
        }
    }

    private void bind(Scope scope, String account) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("A transaction began without a connection");
        }
        try (var statement =
                holder.getConnection().prepareStatement(account.equals(Actor.MESSENGER) ? BIND_MESSENGER : BIND)) {
            statement.setString(1, String.join(",", scope.prefixes()));
            statement.setString(2, scope.all() ? "on" : "");
            statement.setString(3, scope.directory() ? "on" : "");
            statement.setString(4, account);
            statement.execute();
        }
    }
}
