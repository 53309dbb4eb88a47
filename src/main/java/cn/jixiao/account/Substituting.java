package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom while they are absent (缺勤代办), and stepping into their place and out of it. */
@Service
public class Substituting {

    private static final int SHOWN = 200;

    private final Substitutions substitutions;
    private final Accounts accounts;
    private final AccountRegister register;
    private final Directory directory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Substituting(
            Substitutions substitutions,
            Accounts accounts,
            AccountRegister register,
            Directory directory,
            Clock clock,
            ApplicationEventPublisher events) {
        this.substitutions = substitutions;
        this.accounts = accounts;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** A colleague who could stand in. */
    public record Candidate(String username, String fullName) {}

    /** The colleagues of that account who could stand in for it, by name; breaks what {@link #arrange} does of the account. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Candidate> candidates(String absentee) {
        requireConcerned(absentee);
        return directory.look(() -> {
            var absent = account(absentee);
            return accounts.all().stream()
                    .filter(other -> other.id() != absent.id() && isColleague(absent, other) && isBusiness(other))
                    .map(other -> new Candidate(other.username(), other.fullName()))
                    .toList();
        });
    }

    /**
     * Lets a colleague act in the place of somebody who is absent: the absent person arranges it, or a security
     * administrator does. Breaks {@code account.not-allowed}, {@code account.substitution.chain} (a substitute cannot pass
     * on what is another's), {@code account.substitution.colleague}, {@code account.substitution.role},
     * {@code account.substitution.over} and {@code account.substitution.overlap}.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Substitution arrange(String absentee, String substitute, Absence absence) {
        requireConcerned(absentee);
        if (absence.until().isBefore(today())) {
            throw new RuleBroken("account.substitution.over");
        }
        return directory.change(() -> {
            var absent = account(absentee);
            var stand = account(substitute);
            requireFit(absent, stand);
            accounts.lock(absent.id());
            if (substitutions.overlaps(absent.id(), absence)) {
                throw new RuleBroken("account.substitution.overlap", absent.fullName());
            }
            long id = substitutions.insert(absent, stand, absence, ActingUser.get());
            return changed("ARRANGE", id);
        });
    }

    /** Ends it at once; the substitute's next act is refused. Breaks {@code account.substitution.ended}. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Substitution revoke(long id) {
        var actor = ActingUser.get();
        return directory.change(() -> {
            var found = substitutions.find(id).orElseThrow(Substituting::unknown);
            if (actor.onBehalfOf() != null || (found.absentee() != actor.id() && !actor.has(Role.SECURITY_ADMIN))) {
                throw new RuleBroken("account.not-allowed");
            }
            if (!substitutions.revoke(id, actor.fullName())) {
                throw new RuleBroken("account.substitution.ended", found.absenteeName());
            }
            return changed("REVOKE", id);
        });
    }

    /** Those the acting user may see, the ones in force first: their own, and all for security administrators and auditors. */
    @Transactional(readOnly = true)
    public List<Substitution> visible() {
        return substitutions.latest(SHOWN);
    }

    /** In whose place the acting user may step today; nobody's while they act in somebody's already. */
    @Transactional(readOnly = true)
    public List<Substitution> offered() {
        var actor = ActingUser.get();
        return actor.onBehalfOf() != null
                ? List.of()
                : substitutions.coveredBy(actor.id()).stream()
                        .filter(each -> each.isInForce(today()))
                        .toList();
    }

    /**
     * Who the acting user is once they stepped into the absent person's place: themselves, with that person's grants,
     * inboxes and scope. Breaks {@code account.substitution.unknown} where it is not theirs or not in force,
     * {@code account.substitution.chain} where they act for somebody already.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Actor substitute(long id) {
        var self = ActingUser.get();
        requireOwnName(self);
        return directory.look(() -> {
            var found = substitutions
                    .find(id)
                    .filter(each -> each.substitute() == self.id() && each.isInForce(today()))
                    .orElseThrow(Substituting::unknown);
            var absent =
                    accounts.byId(found.absentee()).filter(Accounts.Row::active).orElseThrow(Substituting::unknown);
            return self.inPlaceOf(register.actor(absent), found);
        });
    }

    /** Steps into the absent person's place for the rest of the session; breaks what {@link #substitute} does. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void stepIn(long id) {
        ActingUser.renew(substitute(id));
    }

    /** Goes on in one's own name. */
    public void stepOut() {
        ActingUser.beOneself();
    }

    private Substitution changed(String action, long id) {
        var substitution = substitutions.find(id).orElseThrow(Substituting::unknown);
        events.publishEvent(new SubstitutionChanged(action, substitution));
        return substitution;
    }

    private void requireFit(Accounts.Row absent, Accounts.Row substitute) {
        if (absent.id() == substitute.id() || !isColleague(absent, substitute)) {
            throw new RuleBroken("account.substitution.colleague", substitute.fullName(), absent.fullName());
        }
        if (!isBusiness(absent) || !isBusiness(substitute)) {
            throw new RuleBroken("account.substitution.role");
        }
    }

    private static boolean isColleague(Accounts.Row absent, Accounts.Row other) {
        return other.active() && other.organisation().equals(absent.organisation());
    }

    /** Rights of administrators and auditors are nobody's to lend, and who has them borrows none. */
    private boolean isBusiness(Accounts.Row account) {
        var grants = accounts.grants(account.id());
        return !grants.isEmpty()
                && grants.stream().map(Grant::role).noneMatch(role -> role.administers() || role == Role.AUDITOR);
    }

    private static void requireConcerned(String absentee) {
        var actor = ActingUser.get();
        requireOwnName(actor);
        if (!actor.username().equals(absentee) && !actor.has(Role.SECURITY_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    private static void requireOwnName(Actor actor) {
        if (actor.onBehalfOf() != null) {
            throw new RuleBroken("account.substitution.chain");
        }
    }

    private Accounts.Row account(String username) {
        return accounts.find(username).orElseThrow(() -> new RuleBroken("account.unknown", username));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RuleBroken unknown() {
        return new RuleBroken("account.substitution.unknown");
    }
}
