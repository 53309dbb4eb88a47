package cn.jixiao.account;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.AllowedActions;
import cn.jixiao.approval.Approval;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.database.EmbeddedServer;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Diagrams;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.InboxQuery;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With scope 022001 (陈静) nothing of 022002 or 023 can be read, written, counted or guessed. */
@IntegrationTest
class BorderTest {

    @Autowired
    CityAtWork city;

    @Autowired
    EmbeddedServer server;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions actions;

    @Autowired
    Inbox inbox;

    @Autowired
    Workflow workflow;

    @Autowired
    Diagrams diagrams;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    private FormRecord own;
    private FormRecord neighbour;
    private FormRecord stranger;

    @BeforeEach
    void everybody_has_a_form_that_was_sent_back() {
        own = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "请补充依据");
        neighbour = city.sendBack("wanghao", city.submitted("hexin", "022002"), "请补充依据");
        stranger = city.sendBack("xuting", city.submitted("zhaolei", "023001"), "请补充依据");
    }

    @Test
    @DisplayName("services answer a foreign id as if there were no such form")
    void guessed_by_id() {
        city.as("chenjing", () -> {
            for (var foreign : List.of(neighbour, stranger)) {
                refused("form.unknown", () -> archive.get(foreign.id()));
                refused("form.revision.unknown", () -> archive.revision(foreign.id(), 1));
                refused("form.unknown", () -> approval.remarksOn(foreign.id()));
                refused("form.unknown", () -> actions.on(foreign.id()));
                assertThat(archive.revisions(foreign.id())).isEmpty();
                assertThat(trail.of(foreign.id().value())).isEmpty();
                assertThat(diagrams.of(foreign.id().value(), Approval.PROCESS)).isEmpty();
                assertThat(verification.verify(foreign.id().value()).entries()).isZero();
            }
        });
    }

    @Test
    @DisplayName("lists and searches hold nothing foreign, whatever prefix they ask for")
    void listed() {
        city.as("chenjing", () -> {
            for (var prefix : List.of("", "022", "022002", "023")) {
                var query = new FormQuery(prefix, null, null, "");
                assertThat(archive.firstPage(query, 500))
                        .allMatch(form -> form.organisation().value().startsWith("022001"));
            }
            assertThat(archive.firstPage(FormQuery.everything(), 500))
                    .extracting(FormRecord::id)
                    .contains(own.id());
        });
    }

    @Test
    @DisplayName("the inbox holds nothing foreign and a foreign item is unknown by id")
    void inbox() {
        var foreign = city.as("zhaolei", () -> city.openItem(stranger));
        city.as("chenjing", () -> {
            assertThat(inbox.open(InboxQuery.everything(), InboxQuery.Place.START, 500))
                    .isNotEmpty()
                    .allMatch(item -> item.organisation().value().equals("022001"));
            assertThat(inbox.ofForm(stranger.id().value())).isEmpty();
            refused("workflow.item.unknown", () -> inbox.get(foreign.id()));
            refused("workflow.item.unknown", () -> inbox.claim(foreign.id()));
            refused("workflow.item.unknown", () -> inbox.release(foreign.id()));
            refused("workflow.item.unknown", () -> approval.decide(foreign.id(), new Decision.Pass("同意")));
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "form",
                "form_revision",
                "indicator",
                "work_item",
                "remark",
                "audit_entry",
                "audit_head",
                "organisation"
            })
    @DisplayName("plain SQL on the pool counts and changes its own organisation's rows only")
    void plain_sql(String table) {
        var column = table.equals("organisation") ? "code" : "organisation";
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(count(table, column + " like '022001%'")).isPositive();
                    assertThat(count(table, column + " like '022002%' or " + column + " like '023%'"))
                            .isZero();
                }));
        assertThat(countAsSuperuser("app." + table + " where " + column + " like '023%'"))
                .isPositive();
    }

    @Test
    @DisplayName("no table that names an organisation shows a foreign row, one added later neither")
    void every_table() {
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(7);
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> {
                    for (var table : tables()) {
                        assertThat(count(table, "organisation not like '022001%'"))
                                .as(table)
                                .isZero();
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"form", "work_item", "remark", "audit_head"})
    @DisplayName("a foreign row cannot be changed, an own one not be moved across the border")
    void plain_updates(String table) {
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> {
                    var claimOthers = "update " + table + " set organisation = '022001' where organisation > '022001'";
                    assertThat(jdbc.sql(claimOthers).update()).isZero();
                }));
        city.as(
                "chenjing",
                () -> refused(
                        "account.not-allowed",
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("update " + table + " set organisation = '022002'")
                                        .update())));
    }

    @Test
    @DisplayName("outside a transaction no row comes, also on a connection that served a scope before")
    void without_transaction() {
        city.as("chenjing", () -> {
            var served = transaction.execute(status -> {
                assertThat(count("form", "true")).isPositive();
                return backend();
            });
            assertThat(backend()).as("the same connection again").isEqualTo(served);
            for (var table : tables()) {
                assertThat(count(table, "true")).as(table).isZero();
            }
        });
    }

    @Test
    @DisplayName("a transaction in which nobody acts sees no row, of accounts neither")
    void without_actor() {
        transaction.executeWithoutResult(status -> {
            for (var table : tables()) {
                assertThat(count(table, "true")).as(table).isZero();
            }
            assertThat(count("account", "true")).isZero();
            assertThat(count("account_grant", "true")).isZero();
            assertThat(count("organisation", "true")).isZero();
        });
        assertThat(archive.firstPage(FormQuery.everything(), 10)).isEmpty();
    }

    @Test
    @DisplayName("business users read no account, administrators no business data")
    void directory() {
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(count("account", "true")).isZero();
                    assertThat(count("account_grant", "true")).isZero();
                }));
        city.as(
                "sysadmin",
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(count("account", "true")).isPositive();
                    for (var table : tables()) {
                        assertThat(count(table, "true")).as(table).isZero();
                    }
                }));
    }

    @Test
    @DisplayName("a draft for another organisation is refused by the service, and by the database behind it")
    void insert_across_the_border() {
        city.as("chenjing", () -> {
            var foreign = aForm().forOrg("022002").build();
            refused("account.not-allowed", () -> drafts.create(foreign));
            refused("account.not-allowed", () -> transaction.executeWithoutResult(status -> insertForm("022002")));
        });
    }

    @Test
    @DisplayName("a write across the border takes back what the engine did in the same transaction")
    void rolls_the_engine_back() {
        var draft = city.draft("chenjing", "022001");
        var before = instances();
        city.as(
                "chenjing",
                () -> refused(
                        "account.not-allowed",
                        () -> transaction.executeWithoutResult(status -> {
                            approval.submit(draft.id(), draft.version());
                            insertForm("022002");
                        })));
        assertThat(instances()).isEqualTo(before);
        city.as("chenjing", () -> {
            assertThat(archive.get(draft.id()).stage()).isEqualTo(Stage.DRAFT);
            assertThat(inbox.ofForm(draft.id().value())).isEmpty();
        });
    }

    @Test
    @DisplayName("a process about a foreign form does not start")
    void start_for_a_foreigner() {
        var before = instances();
        var foreign = subject(neighbour);
        city.as(
                "chenjing",
                () -> refused(
                        "account.not-allowed",
                        () -> transaction.executeWithoutResult(status -> workflow.start(foreign))));
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    @DisplayName("who holds a foreign work item in hand can neither decide nor hand it in")
    void forged_item() {
        var waiting = city.submitted("zhaolei", "023001");
        var item = city.as("xuting", () -> city.openItem(waiting));
        var correction = city.as("zhaolei", () -> city.openItem(stranger));
        var before = countAsSuperuser("flowable.act_ru_task");
        city.as("wanghao", () -> refused("account.not-allowed", () -> decide(item, subject(waiting))));
        city.as(
                "chenjing",
                () -> refused(
                        "account.not-allowed",
                        () -> transaction.executeWithoutResult(
                                status -> workflow.resubmit(correction, subject(stranger)))));
        assertThat(countAsSuperuser("flowable.act_ru_task")).isEqualTo(before);
    }

    @Test
    @DisplayName("a reviewer of the inbox whose grant does not cover the organisation may not decide")
    void grant_narrower_than_inbox() {
        var waiting = city.submitted("hexin", "022002");
        var item = city.as("wanghao", () -> city.openItem(waiting));
        var narrow = new Actor(
                9_001,
                "narrow",
                "窄权",
                "022",
                List.of(new Grant(Role.DEPARTMENT_REVIEWER, "022001"), new Grant(Role.AUDITOR, "022")),
                List.of("DEPARTMENT_REVIEWER:022"),
                new Scope(false, false, List.of("022")),
                false);
        ActingUser.as(narrow, () -> {
            refused("account.not-allowed", () -> approval.decide(item.id(), new Decision.Pass("同意")));
            refused("account.not-allowed", () -> inbox.claim(item.id()));
            assertThat(actions.on(waiting.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("a longer code below a unit belongs to the unit, and to nobody beside it")
    void below_a_unit() {
        var form = city.draft("gaoyang", "031003001");
        city.as("gaoyang", () -> assertThat(archive.get(form.id())).isEqualTo(form));
        city.as("linshu", () -> assertThat(archive.get(form.id())).isEqualTo(form));
        city.as("panyue", () -> refused("form.unknown", () -> archive.get(form.id())));
    }

    private void decide(WorkItem item, Subject subject) {
        transaction.executeWithoutResult(status -> workflow.decide(item, new Decision.Pass("同意"), subject));
    }

    private void insertForm(String organisation) {
        jdbc.sql("""
                        insert into form (organisation, year, frame, name, stage, version, revision, author_id, author_name, writers,
                          saved_by)
                        values (?, 2026, 'zhengzhou-2020', '越界', 'DRAFT', 1, 1, ?, '陈静', '{}', '陈静')
                        """).params(organisation, own.authorId()).update();
    }

    /** Every table with an organisation's data, read from the catalog so that a new one is under these tests too. */
    private List<String> tables() {
        try (var connection = server.connect("jixiao");
                var rows = connection.createStatement().executeQuery("""
                        select attrelid::regclass::text from pg_attribute join pg_class on pg_class.oid = attrelid
                        where relnamespace = 'app'::regnamespace and relkind = 'r' and attname = 'organisation'
                          and relname <> 'account'
                        """)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String table, String condition) {
        return jdbc.sql("select count(*) from " + table + " where " + condition)
                .query(Integer.class)
                .single();
    }

    private int backend() {
        return jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
    }

    private int instances() {
        return countAsSuperuser("flowable.act_ru_execution");
    }

    private int countAsSuperuser(String from) {
        try (var connection = server.connect("jixiao");
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Subject subject(FormRecord form) {
        return new Subject(
                Approval.PROCESS,
                form.id().value(),
                form.id().value(),
                form.organisation(),
                form.year(),
                form.name(),
                form.revision(),
                Set.of());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
