package cn.jixiao.command.cycle;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.account.Role;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented people for the organisations of documents: a submitter each, a reviewer per department, and for all of them one
 * finance officer, who also approves, two who sign for large amounts, and one auditor.
 */
@Component
@Profile("headless")
public class Townspeople {

    private static final List<String> SURNAMES = List.of("秦", "鲁", "施", "严", "尹", "康", "贺", "邱", "侯", "汪");
    private static final List<String> SIGNERS = List.of("signer-1", "signer-2");
    private static final List<String> GIVEN_NAMES = List.of("若水", "清扬", "知行", "怀远", "书白", "云舒", "景明");

    private final OrganisationRegister organisations;
    private final AccountRegister accounts;
    private final TransactionTemplate transaction;
    private final String password = "a1-" + UUID.randomUUID();
    private final Map<String, Actor> actors = new HashMap<>();

    Townspeople(OrganisationRegister organisations, AccountRegister accounts, TransactionTemplate transaction) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Registers these organisations, all departments above them and a finance bureau, and opens the accounts. */
    public void settle(Collection<OrgCode> codes, Function<OrgCode, String> names) {
        var departments = codes.stream().map(OrgCode::department).collect(Collectors.toCollection(TreeSet::new));
        var units = codes.stream().filter(code -> !code.isDepartment()).collect(Collectors.toCollection(TreeSet::new));
        var bureau = freeCode(departments);
        ActingUser.as(Actor.installer(), () -> {
            transaction.executeWithoutResult(status -> {
                register(bureau, "财政局", Kind.FINANCE_BUREAU);
                departments.forEach(code -> register(code, names.apply(code), Kind.DEPARTMENT));
                units.forEach(code -> register(code, names.apply(code), Kind.UNIT));
            });
            new TreeSet<>(codes).forEach(code -> open(submitterName(code), code, grant(Role.SUBMITTER, code)));
            departments.forEach(code -> open(reviewerName(code), code, grant(Role.DEPARTMENT_REVIEWER, code)));
            open("finance", bureau, new Grant(Role.FINANCE_APPROVER, ""), new Grant(Role.FINANCE_OFFICER, ""));
            for (var signer : SIGNERS) {
                open(signer, bureau, new Grant(Role.FINANCE_OFFICER, ""));
            }
            open("auditor", bureau, new Grant(Role.AUDITOR, ""));
        });
    }

    public Actor submitter(OrgCode organisation) {
        return actor(submitterName(organisation));
    }

    /** The reviewer of the department above. */
    public Actor reviewer(OrgCode organisation) {
        return actor(reviewerName(organisation.department()));
    }

    public Actor finance() {
        return actor("finance");
    }

    /** Who sign for large amounts. */
    public List<Actor> signers() {
        return SIGNERS.stream().map(this::actor).toList();
    }

    public Actor auditor() {
        return actor("auditor");
    }

    private void register(OrgCode code, String name, Kind kind) {
        organisations.register(new Organisation(code, name, kind, null, true));
    }

    private void open(String username, OrgCode organisation, Grant... grants) {
        var account = new NewAccount(username, fullName(actors.size()), password, organisation, List.of(grants), false);
        actors.put(username, accounts.open(account));
    }

    private Actor actor(String username) {
        return Objects.requireNonNull(actors.get(username), username);
    }

    private static Grant grant(Role role, OrgCode code) {
        return new Grant(role, code.value());
    }

    private static OrgCode freeCode(Collection<OrgCode> taken) {
        return Stream.of("001", "999", "ZZZ")
                .map(OrgCode::new)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No code is left for the finance bureau"));
    }

    private static String submitterName(OrgCode code) {
        return "submitter-" + code.value().toLowerCase(Locale.ROOT);
    }

    private static String reviewerName(OrgCode code) {
        return "reviewer-" + code.value().toLowerCase(Locale.ROOT);
    }

    private static String fullName(int number) {
        return SURNAMES.get(number % SURNAMES.size()) + GIVEN_NAMES.get(number / SURNAMES.size() % GIVEN_NAMES.size());
    }
}
