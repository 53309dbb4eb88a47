package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.IntegrationTest;
import cn.jixiao.database.Database;
import cn.jixiao.database.EmbeddedServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads the catalog, so that a table added without its guard fails here. */
@IntegrationTest
class TablesTest {

    @Autowired
    EmbeddedServer server;

    @Autowired
    Database database;

    @Test
    @DisplayName("every table of ours has row-level security, forced, with a policy")
    void guarded() throws SQLException {
        assertThat(names("""
                        select relname from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
                          and relname <> 'flyway_schema_history'
                          and not (relrowsecurity and relforcerowsecurity
                            and exists (select 1 from pg_policy where polrelid = c.oid))
                        """)).isEmpty();
    }

    @Test
    @DisplayName("the tables known to hold an organisation's data are among them")
    void known() throws SQLException {
        assertThat(names("""
                        select attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = attrelid
                        where relnamespace = 'app'::regnamespace and relkind = 'r' and attname = 'organisation'
                        """))
                .map(name -> name.replace("app.", ""))
                .contains(
                        "account",
                        "form",
                        "form_revision",
                        "form_approval",
                        "adjustment",
                        "adjustment_revision",
                        "indicator",
                        "work_item",
                        "remark",
                        "audit_entry",
                        "submitted_finding",
                        "finding_dismissal");
    }

    @Test
    @DisplayName("no view or function lets a reader around the policies")
    void no_way_around() throws SQLException {
        assertThat(names("""
                        select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('v', 'm')
                        union all
                        select proname from pg_proc where pronamespace = 'app'::regnamespace and prosecdef
                        """)).isEmpty();
    }

    @Test
    @DisplayName("the application role is no superuser, bypasses nothing and belongs to no other role")
    void bound() throws SQLException {
        assertThat(names("""
                        select rolname from pg_roles where rolname = '%s'
                          and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                          and not exists (select 1 from pg_auth_members where member = pg_roles.oid)
                        """.formatted(database.application().user()))).hasSize(1);
    }

    @Test
    @DisplayName("the application role owns nothing in our schema and may not truncate, which no policy would stop")
    void owns_nothing() throws SQLException {
        var application = database.application().user();
        assertThat(names("""
                        select relname from pg_class where relnamespace = 'app'::regnamespace
                          and (pg_get_userbyid(relowner) = '%1$s'
                            or relkind = 'r' and has_table_privilege('%1$s', oid, 'TRUNCATE, REFERENCES, TRIGGER'))
                        union all
                        select nspname from pg_namespace where nspname = 'app'
                          and (pg_get_userbyid(nspowner) = '%1$s' or has_schema_privilege('%1$s', oid, 'CREATE'))
                        """.formatted(application))).isEmpty();
    }

    @Test
    @DisplayName("the owner of the tables sees no row either while no scope is set")
    void owner_too() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var rows = connection.createStatement().executeQuery("select count(*) from app.account")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private List<String> names(String query) throws SQLException {
        try (var connection = server.connect("jixiao");
                var rows = connection.createStatement().executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
