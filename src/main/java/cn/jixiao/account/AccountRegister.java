package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of the city: opened by administrators, read when somebody signs in. */
@Service
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final Audiences audiences;
    private final OrganisationRegister organisations;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    AccountRegister(
            Accounts accounts,
            Audiences audiences,
            OrganisationRegister organisations,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.audiences = audiences;
        this.organisations = organisations;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** Opens an account and answers its actor; refuses a name that is taken and an organisation nobody knows. */
    public Actor open(NewAccount account) {
        ActingUser.get().requireAdministrator();
        organisations.get(account.organisation());
        if (accounts.find(account.username()).isPresent()) {
            throw new RuleBroken("account.username.taken", account.username());
        }
        accounts.insert(account, encoder.encode(account.password()));
        return actor(account.username());
    }

    /** The actor of that user name, with the grants of this moment; breaks {@code account.unknown}. */
    @Transactional(readOnly = true)
    public Actor actor(String username) {
        return accounts.find(username).map(this::actor).orElseThrow(() -> new RuleBroken("account.unknown", username));
    }

    /**
     * Replaces the acting user's password; breaks {@code account.password.wrong}, {@code account.password.same} and
     * {@code account.password.weak}. From then on they need not change it any more. Accounts are out of most people's
     * scope, so this runs in a transaction of its own.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changeOwnPassword(String old, String changed) {
        var username = ActingUser.get().username();
        var renewed = ActingUser.as(
                Actor.doorkeeper(), () -> transaction.execute(status -> replacePassword(username, old, changed)));
        ActingUser.renew(renewed);
    }

    private Actor replacePassword(String username, String old, String changed) {
        var account = accounts.find(username).orElseThrow(() -> new RuleBroken("account.unknown", username));
        if (!encoder.matches(old, account.passwordHash())) {
            throw new RuleBroken("account.password.wrong");
        }
        if (old.equals(changed)) {
            throw new RuleBroken("account.password.same");
        }
        Passwords.check(changed);
        accounts.setPassword(account.id(), encoder.encode(changed));
        return actor(username);
    }

    /** True where an account has a password that stands in a file everybody can read; for administrators. */
    @Transactional(readOnly = true)
    public boolean opensWith(String username, String publicPassword) {
        ActingUser.get().requireAdministrator();
        return accounts.find(username)
                .filter(account -> encoder.matches(publicPassword, account.passwordHash()))
                .isPresent();
    }

    /** True of a fresh installation, where nobody could sign in. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.none();
    }

    Actor actor(Accounts.Row row) {
        var grants = accounts.grants(row.id());
        return new Actor(
                row.id(),
                row.username(),
                row.fullName(),
                row.organisation(),
                grants,
                audiences.of(row.id(), grants),
                Scope.of(grants),
                row.mustChange());
    }

    /** Where somebody works, by name; for the page's header. */
    @Transactional(readOnly = true)
    public String organisationName(Actor actor) {
        return OrgCode.parse(actor.organisation())
                .flatMap(organisations::find)
                .map(organisation -> organisation.name())
                .orElse("");
    }

    /** The active organisations with a budget for which the acting user holds the role, by code. */
    @Transactional(readOnly = true)
    public List<Organisation> organisationsFor(Role role) {
        return ActingUser.get().prefixes(role).stream()
                .flatMap(prefix -> organisations.under(prefix).stream())
                .filter(Organisation::active)
                .filter(organisation -> organisation.kind() == Kind.UNIT || organisation.kind() == Kind.DEPARTMENT)
                .distinct()
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }
}
