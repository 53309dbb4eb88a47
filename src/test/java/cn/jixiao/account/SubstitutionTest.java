package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.InboxQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 乔云 stands in for 王浩, and what keeps people from standing in. */
@IntegrationTest
class SubstitutionTest {

    @Autowired
    CityAtWork city;

    @Autowired
    DemoCity people;

    @Autowired
    Substituting substituting;

    @Autowired
    Approval approval;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    AdministrationTrail administration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final Absence week = new Absence(today, today.plusDays(7), "公出");

    @AfterEach
    void all_back() {
        var ahead = city.as("secadmin", () -> substituting.visible()).stream()
                .filter(each -> each.isAhead(today))
                .toList();
        city.as("secadmin", () -> ahead.forEach(each -> substituting.revoke(each.id())));
    }

    @Test
    @DisplayName("what a substitute decides reads B for A in inbox and trail, and the account stays B's")
    void recorded() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        ActingUser.as(qiaoForWang(), () -> approval.decide(item.id(), new Decision.Pass("同意")));
        var done = city.as("shenji", () -> inbox.get(item.id()));
        assertThat(done.doneName()).isEqualTo("乔云 代 王浩");
        assertThat(done.doneBy()).isEqualTo(people.person("qiaoyun").id());
        assertThat(done.doneFor()).isEqualTo(people.person("wanghao").id());
        var entry = city.as("shenji", () -> trail.of(form.id().value())).getLast();
        assertThat(entry)
                .extracting(AuditEntry::actorName, AuditEntry::actorId, AuditEntry::actorRole)
                .containsExactly("乔云 代 王浩", people.person("qiaoyun").id(), "DEPARTMENT_REVIEWER");
        assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("a substitute sees what the absent person sees, and their own work stays apart")
    void scope() {
        arranged("luyuan", "chenjing");
        var lu = city.as(
                "chenjing",
                () -> substituting.substitute(city.as("chenjing", () -> substituting.offered())
                        .getFirst()
                        .id()));
        assertThat(lu.grants()).isEqualTo(people.person("luyuan").grants());
        assertThat(lu.scope()).isEqualTo(people.person("luyuan").scope());
        assertThat(lu.audiences()).isEqualTo(people.person("luyuan").audiences());
        assertThat(city.as("chenjing", ActingUser::get).onBehalfOf()).isNull();
    }

    @Test
    @DisplayName("no substitute decides what the absent person wrote")
    void written_by_absentee() {
        arranged("qiaoyun", "wanghao");
        var form = city.submitted("qiaoyun", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        ActingUser.as(
                inPlace("wanghao"),
                () -> refused("workflow.own-form.absentee", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
    }

    @Test
    @DisplayName("no substitute decides what they wrote themselves, nor reserves it")
    void written_by_substitute() {
        var form = city.submitted("qiaoyun", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        ActingUser.as(qiaoForWang(), () -> {
            refused("workflow.own-form", () -> approval.decide(item.id(), new Decision.Pass("同意")));
            refused("workflow.own-form", () -> inbox.claim(item.id()));
        });
    }

    @Test
    @DisplayName("no substitute decides where they decided in their own name before")
    void decided_before() {
        var form = city.pass("qiaoyun", city.submitted("chenjing", "022001"));
        var back = city.decide("zhoumin", form, new Decision.SendBackToDepartment("请核实"));
        var item = city.as("wanghao", () -> city.openItem(back));
        ActingUser.as(
                qiaoForWang(),
                () -> refused(
                        "workflow.substitute-decided", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
        assertThat(city.pass("wanghao", back).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("once revoked the next act is refused with a sentence and nothing is done")
    void revoked() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        var substitute = qiaoForWang();
        city.as("wanghao", () -> substituting.revoke(arrangement(substitute)));
        ActingUser.as(substitute, () -> {
            refused("account.substitution.ended", () -> approval.decide(item.id(), new Decision.Pass("同意")));
            assertThat(ActingUser.get()).as("themselves again").isEqualTo(people.person("qiaoyun"));
            assertThat(inbox.get(item.id()).isOpen()).isTrue();
        });
    }

    @Test
    @DisplayName("it ends by itself at the end of its last day")
    void ends_by_itself() {
        var wang = people.person("wanghao");
        var qiao = people.person("qiaoyun");
        long over = ActingUser.as(
                Actor.installer(),
                () -> transaction.execute(status -> jdbc.sql("""
                                insert into substitution (organisation, absentee, absentee_name, substitute, substitute_name,
                                  from_day, until_day, reason, created_by, created_name)
                                values ('022', ?, '王浩', ?, '乔云', ?, ?, '公出', 0, '王浩') returning id
                                """)
                        .params(wang.id(), qiao.id(), today.minusDays(9), today.minusDays(1))
                        .query(Long.class)
                        .single()));
        var past = new Substitution(
                over,
                "022",
                wang.id(),
                "王浩",
                qiao.id(),
                "乔云",
                today.minusDays(9),
                today.minusDays(1),
                "公出",
                "王浩",
                null);
        ActingUser.as(
                qiao.inPlaceOf(wang, past),
                () -> refused(
                        "account.substitution.ended",
                        () -> inbox.open(InboxQuery.everything(), InboxQuery.Place.START, 10)));
        city.as("qiaoyun", () -> refused("account.substitution.unknown", () -> substituting.substitute(over)));
    }

    @Test
    @DisplayName("a substitute cannot pass on what is another's")
    void no_chain() {
        var substitute = qiaoForWang();
        ActingUser.as(substitute, () -> {
            refused("account.substitution.chain", () -> substituting.arrange("qiaoyun", "wanghao", week));
            refused("account.substitution.chain", () -> substituting.substitute(arrangement(substitute)));
            assertThat(substituting.offered()).isEmpty();
        });
    }

    @Test
    @DisplayName("only one stands in on a day")
    void overlap() {
        arranged("wanghao", "qiaoyun");
        var later = new Absence(today.plusDays(7), today.plusDays(9), "休假");
        city.as("wanghao", () -> {
            refused("account.substitution.overlap", () -> substituting.arrange("wanghao", "qiaoyun", later));
            substituting.arrange("wanghao", "qiaoyun", new Absence(today.plusDays(8), today.plusDays(9), "休假"));
        });
    }

    @Test
    @DisplayName("nobody of another organisation, no administrator and no auditor stands in or is stood in for")
    void unfit() {
        city.as("wanghao", () -> {
            refused("account.substitution.colleague", () -> substituting.arrange("wanghao", "chenjing", week));
            refused("account.substitution.colleague", () -> substituting.arrange("wanghao", "wanghao", week));
        });
        city.as("liguang", () -> {
            refused("account.substitution.role", () -> substituting.arrange("liguang", "shenji", week));
            refused("account.substitution.role", () -> substituting.arrange("liguang", "sysadmin", week));
        });
        city.as("secadmin", () -> {
            refused("account.substitution.role", () -> substituting.arrange("sysadmin", "liguang", week));
            refused("account.substitution.role", () -> substituting.arrange("shenji", "liguang", week));
        });
    }

    @Test
    @DisplayName("nobody arranges another's absence but a security administrator, and both are recorded")
    void on_behalf() {
        city.as(
                "qiaoyun",
                () -> refused("account.not-allowed", () -> substituting.arrange("wanghao", "qiaoyun", week)));
        city.as(
                "sysadmin",
                () -> refused("account.not-allowed", () -> substituting.arrange("wanghao", "qiaoyun", week)));
        var arranged = city.as("secadmin", () -> substituting.arrange("wanghao", "qiaoyun", week));
        city.as("qiaoyun", () -> refused("account.not-allowed", () -> substituting.revoke(arranged.id())));
        city.as("secadmin", () -> substituting.revoke(arranged.id()));
        assertThat(city.as("shenji", () -> administration.latest(2)))
                .extracting(AdministrationEntry::action, AdministrationEntry::actorName)
                .containsExactly(tuple("REVOKE", "安全管理员"), tuple("ARRANGE", "安全管理员"));
    }

    @Test
    @DisplayName(
            "the concerned, the auditor and who keeps the accounts see a substitution, others do not, however much they see")
    void seen_by() {
        long id = arranged("wanghao", "qiaoyun").id();
        for (var sees : List.of("wanghao", "qiaoyun", "shenji", "secadmin")) {
            assertThat(city.as(sees, () -> substituting.visible()))
                    .as(sees)
                    .extracting(Substitution::id)
                    .contains(id);
        }
        for (var blind : List.of("chenjing", "xuting", "yangfan", "zhoumin", "sysadmin", "auditadmin")) {
            assertThat(city.as(blind, () -> substituting.visible()))
                    .as(blind)
                    .extracting(Substitution::id)
                    .doesNotContain(id);
        }
        city.as("xuting", () -> refused("account.substitution.unknown", () -> substituting.substitute(id)));
    }

    private Substitution arranged(String absentee, String substitute) {
        return city.as(absentee, () -> substituting.arrange(absentee, substitute, week));
    }

    private Actor qiaoForWang() {
        arranged("wanghao", "qiaoyun");
        return inPlace("qiaoyun");
    }

    private Actor inPlace(String substitute) {
        return city.as(
                substitute,
                () -> substituting.substitute(substituting.offered().getFirst().id()));
    }

    private static long arrangement(Actor substitute) {
        return Objects.requireNonNull(substitute.onBehalfOf()).substitution();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
