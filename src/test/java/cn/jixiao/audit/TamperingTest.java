package cn.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.Role;
import cn.jixiao.common.Sentences;
import cn.jixiao.database.Database;
import cn.jixiao.database.EmbeddedServer;
import cn.jixiao.form.FormRecord;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An attacker who holds the keys of the database alters a trail; verification says what was done to it. */
@IntegrationTest
class TamperingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    EmbeddedServer server;

    @Autowired
    Database database;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private FormRecord form;
    private Connection attacker;

    @BeforeEach
    void a_form_on_its_way() throws SQLException {
        form = city.pass("mengchao", city.submitted("tangwei", "045002"));
        attacker = server.connect("jixiao");
        attack("set search_path = app");
        attack("set session_replication_role = replica"); // no trigger fires for whoever holds the keys
        attack("create temp table entries_before as select * from audit_entry where form_id = FORM");
        attack("create temp table head_before as select * from audit_head where form_id = FORM");
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void as_it_was() throws SQLException {
        attack("delete from audit_entry where form_id = FORM");
        attack("delete from audit_head where form_id = FORM");
        attack("insert into audit_entry select * from entries_before");
        attack("insert into audit_head select * from head_before");
        attacker.close();
    }

    @Test
    @DisplayName("an altered reason is found and named")
    void altered() throws SQLException {
        attack("update audit_entry set reason = '不同意' where form_id = FORM and seq = 3");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 的第 3 条审计记录已被改动");
    }

    @Test
    @DisplayName("frozen content that was altered is found and named")
    void content_altered() throws SQLException {
        attack("update form_revision set content = jsonb_set(content, '{values,NAME}', '\"改名\"') where form_id = FORM");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 第 1 版的内容在封存后被改动");
        attack("update form_revision set content = jsonb_set(content, '{values,NAME}', to_jsonb('" + form.name()
                + "'::text)) where form_id = FORM");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "organisation = '045003'", "at = at - interval '1 day'", "actor_id = actor_id + 1", "actor_name = '某人'",
                "actor_role = 'AUDITOR'", "actor_organisation = '023'", "action = 'REJECT'", "step = 'elsewhere'",
                "revision_before = 9", "revision_after = null", "address = '10.0.0.9'"
            })
    @DisplayName("every column of an entry is under its hash")
    void every_column(String change) throws SQLException {
        attack("update audit_entry set " + change + " where form_id = FORM and seq = 2");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 的第 2 条审计记录已被改动");
    }

    @Test
    @DisplayName("an entry removed from the middle is found and named")
    void middle_removed() throws SQLException {
        attack("delete from audit_entry where form_id = FORM and seq = 2");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 的第 2 条审计记录已被删除");
    }

    @Test
    @DisplayName("the removed last entry is found and named")
    void last_removed() throws SQLException {
        attack("delete from audit_entry where form_id = FORM and seq = 3");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 的第 3 条审计记录已被删除");
    }

    @Test
    @DisplayName("an inserted entry is found and named")
    void inserted() throws SQLException {
        attack("insert into audit_entry select form_id, 4, organisation, at, actor_id, actor_name, actor_role,"
                + " actor_organisation, 'PASS', step, revision_before, revision_after, reason, address, hash,"
                + " repeat('a', 64) from entries_before where seq = 3");
        assertThat(faults()).hasSize(1).first().asString().contains("第 4 条");
    }

    @Test
    @DisplayName("a removed trail is found, with its head and without")
    void all_removed() throws SQLException {
        attack("delete from audit_entry where form_id = FORM");
        assertThat(faults()).hasSize(3).allMatch(fault -> fault.endsWith("已被删除"));
        attack("delete from audit_head where form_id = FORM");
        assertThat(faults()).containsExactly("表单 " + form.id() + " 没有审计记录");
    }

    @Test
    @DisplayName("the verification of all trails finds it too")
    void found_among_all() throws SQLException {
        attack("update audit_entry set reason = '不同意' where form_id = FORM and seq = 1");
        var result = city.as("shenji", verification::verifyAll);
        assertThat(result.intact()).isFalse();
        assertThat(result.faults())
                .anyMatch(fault -> fault.arguments().equals(List.of(form.id().value(), 1)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
                "truncate audit_head"
            })
    @DisplayName("the application may neither change nor remove entries")
    void application_may_not(String statement) {
        city.as(
                "tangwei",
                () -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                                status -> jdbc.sql(statement).update()))
                        .hasStackTraceContaining("permission denied"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"update audit_entry set reason = 'x'", "delete from audit_entry", "truncate audit_entry"})
    @DisplayName("the owner of the tables may not either, even with every row in sight")
    void owner_may_not(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var sql = owner.createStatement()) {
            sql.execute("set search_path = app");
            sql.execute("set app.scope_all = 'on'");
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("the entry of an action that was rolled back is gone with it")
    void rolled_back() {
        city.as("tangwei", () -> {
            transaction.executeWithoutResult(status -> {
                trail.record(new AuditEvent(
                        form.id().value(), form.organisation(), Role.SUBMITTER, "EDIT", "form.DRAFT", 1, 1, ""));
                assertThat(trail.of(form.id().value())).hasSize(4);
                status.setRollbackOnly();
            });
            assertThat(trail.of(form.id().value())).hasSize(3);
        });
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("an entry is never written outside the transaction of its action")
    void transaction_required() {
        city.as(
                "tangwei",
                () -> assertThatThrownBy(() -> trail.record(new AuditEvent(
                                form.id().value(),
                                form.organisation(),
                                Role.SUBMITTER,
                                "EDIT",
                                "form.DRAFT",
                                1,
                                1,
                                "")))
                        .hasMessageContaining("No existing transaction"));
    }

    private void attack(String sql) throws SQLException {
        try (var statement = attacker.createStatement()) {
            statement.execute(sql.replace("FORM", form.id().toString()));
        }
    }

    private List<String> faults() {
        return city.as("shenji", () -> verification.verify(form.id().value())).faults().stream()
                .map(fault -> Sentences.in(Locale.SIMPLIFIED_CHINESE, fault))
                .toList();
    }
}
