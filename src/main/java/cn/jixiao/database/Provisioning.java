package cn.jixiao.database;

import cn.jixiao.database.Database.Login;
import java.sql.Connection;
import java.sql.SQLException;

/** Creates roles, database and schemas; every step may be repeated. */
final class Provisioning {

    private Provisioning() {}

    static void createRolesAndDatabase(Connection superuser, String name, Database database) throws SQLException {
        createRole(superuser, database.owner());
        createRole(superuser, database.application());
        if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(
                    superuser,
                    "create database " + name + " owner " + database.owner().user());
        }
    }

    /** {@code app} is ours and belongs to the owner; {@code flowable} belongs to the application, which runs the engine. */
    static void createSchemas(Connection superuser, Database database) throws SQLException {
        execute(
                superuser,
                "create schema if not exists app authorization "
                        + database.owner().user());
        execute(
                superuser,
                "create schema if not exists flowable authorization "
                        + database.application().user());
        execute(superuser, "revoke create on schema public from public");
    }

    private static void createRole(Connection superuser, Login login) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(
                    superuser,
                    "create role " + login.user() + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + login.password() + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
