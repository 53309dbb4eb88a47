package cn.jixiao.command.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts and times the statements of a data source while it listens, on one thread; otherwise it costs nothing. */
final class StatementLog extends DelegatingDataSource {

    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private volatile boolean listening;

    StatementLog(DataSource dataSource) {
        super(dataSource);
    }

    /** @param nanos spent in all runs together */
    record Cost(String sql, int runs, long nanos) {

        Cost plus(long more) {
            return new Cost(sql, runs + 1, nanos + more);
        }
    }

    /** What the work cost by statement, the dearest first. */
    List<Cost> during(Runnable work) {
        costs.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return costs.values().stream()
                .sorted(Comparator.comparingLong(Cost::nanos).reversed())
                .toList();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return listening ? proxy(Connection.class, listeningTo(connection)) : connection;
    }

    private InvocationHandler listeningTo(Connection connection) {
        return (self, method, arguments) -> {
            long start = System.nanoTime();
            var result = invoke(connection, method, arguments);
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                note(method.getName(), start);
            }
            return result instanceof PreparedStatement statement
                    ? proxy(PreparedStatement.class, listeningTo(statement, (String) arguments[0]))
                    : result;
        };
    }

    private InvocationHandler listeningTo(PreparedStatement statement, String sql) {
        return (self, method, arguments) -> {
            long start = System.nanoTime();
            var result = invoke(statement, method, arguments);
            if (method.getName().startsWith("execute")) {
                note(sql.replaceAll("\\s+", " ").strip(), start);
            }
            return result;
        };
    }

    private void note(String sql, long start) {
        long nanos = System.nanoTime() - start;
        costs.put(sql, costs.getOrDefault(sql, new Cost(sql, 0, 0)).plus(nanos));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementLog.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
