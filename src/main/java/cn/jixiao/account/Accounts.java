package cn.jixiao.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private static final String COLUMNS =
            "select id, username, full_name, password_hash, must_change, organisation, active, locked_until from account ";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            long id,
            String username,
            String fullName,
            String passwordHash,
            boolean mustChange,
            String organisation,
            boolean active,
            @Nullable Instant lockedUntil) {

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    Optional<Row> find(String username) {
        return jdbc.sql(COLUMNS + "where username = :username")
                .param("username", username)
                .query(Accounts::row)
                .optional();
    }

    Optional<Row> byId(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Accounts::row)
                .optional();
    }

    /** Keeps others from the account until the transaction ends. */
    void lock(long id) {
        jdbc.sql("select id from account where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
    }

    List<Row> all() {
        return jdbc.sql(COLUMNS + "order by organisation, username")
                .query(Accounts::row)
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    List<Grant> grants(long accountId) {
        return jdbc.sql("select role, prefix from account_grant where account_id = :id order by role, prefix")
                .param("id", accountId)
                .query((row, number) -> new Grant(Role.valueOf(row.getString("role")), row.getString("prefix")))
                .list();
    }

    long insert(NewAccount account, String passwordHash) {
        long id = jdbc.sql("""
                        insert into account (username, full_name, password_hash, must_change, organisation)
                        values (:username, :fullName, :hash, :mustChange, :organisation) returning id
                        """)
                .param("username", account.username())
                .param("fullName", account.fullName())
                .param("hash", passwordHash)
                .param("mustChange", account.mustChangePassword())
                .param("organisation", account.organisation().value())
                .query(Long.class)
                .single();
        account.grants()
                .forEach(grant -> jdbc.sql("insert into account_grant values (:id, :role, :prefix)")
                        .param("id", id)
                        .param("role", grant.role().name())
                        .param("prefix", grant.prefix())
                        .update());
        return id;
    }

    void setPassword(long id, String passwordHash) {
        jdbc.sql("update account set password_hash = :hash, must_change = false where id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
    }

    /** Counts a failure; the attempt that reaches the limit locks the account until the given time. */
    void countFailure(String username, int limit, Instant lockUntil) {
        jdbc.sql("""
                        update account set
                          failed_attempts = case when locked_until <= now() then 1 else failed_attempts + 1 end,
                          locked_until = case
                            when locked_until <= now() then null
                            when failed_attempts + 1 >= :limit then :until
                            else locked_until end
                        where username = :username
                        """)
                .param("limit", limit)
                .param("until", java.sql.Timestamp.from(lockUntil))
                .param("username", username)
                .update();
    }

    void forgetFailures(String username) {
        jdbc.sql("""
                        update account set failed_attempts = 0, locked_until = null
                        where username = :username and (failed_attempts > 0 or locked_until is not null)
                        """).param("username", username).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var locked = row.getTimestamp("locked_until");
        return new Row(
                row.getLong("id"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getString("organisation"),
                row.getBoolean("active"),
                locked == null ? null : locked.toInstant());
    }
}
