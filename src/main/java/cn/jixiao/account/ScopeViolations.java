package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Tells a write that row-level security refused from broken SQL: both arrive with a state of class 42, but the first is a
 * person reaching across the border of their scope. It becomes the refusal {@code account.not-allowed}.
 */
final class ScopeViolations implements SQLExceptionTranslator {

    /** Where the server raises it; unlike the message the same in every language of the server. */
    private static final String RAISED_BY = "ExecWithCheckOptions";

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        if (failure instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
                && RAISED_BY.equals(postgres.getServerErrorMessage().getRoutine())) {
            throw new RuleBroken("account.not-allowed");
        }
        return others.translate(task, sql, failure);
    }
}
