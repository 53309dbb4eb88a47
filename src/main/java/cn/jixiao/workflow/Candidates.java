package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Colleague;
import cn.jixiao.account.Colleagues;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can be asked by name about a piece of work, and who never can. */
@Component
class Candidates {

    private static final List<Role> REVIEWERS =
            List.of(Role.UNIT_CHECKER, Role.DEPARTMENT_REVIEWER, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);

    private final Colleagues colleagues;
    private final Audiences audiences;
    private final Handovers handovers;
    private final Signers signers;
    private final Votes votes;
    private final SeparationOfDuties duties;
    private final ActionLimits limits;

    Candidates(
            Colleagues colleagues,
            Audiences audiences,
            Handovers handovers,
            Signers signers,
            Votes votes,
            SeparationOfDuties duties,
            ActionLimits limits) {
        this.colleagues = colleagues;
        this.audiences = audiences;
        this.handovers = handovers;
        this.signers = signers;
        this.votes = votes;
        this.duties = duties;
        this.limits = limits;
    }

    /** Colleagues of the same office who could decide in the acting user's place; nobody votes in another's. */
    List<Colleague> toDecide(WorkItem item, Subject subject) {
        if (votes.isSignature(item.id())) {
            return List.of();
        }
        var out = new HashSet<>(handovers.signed(item.taskId()));
        signers.awaited(item.taskId()).forEach(signer -> out.add(signer.accountId()));
        return among(colleagues.holding(List.of(item.office().role()), item.organisation()), out).stream()
                .filter(colleague ->
                        duties.objectionTo(colleague.id(), item, subject).isEmpty())
                .toList();
    }

    /** Everybody who reviews at the same office, in whichever role. */
    List<Colleague> toConsult(WorkItem item, Subject subject) {
        var office = item.office();
        var roles = Stream.concat(
                        Stream.of(office.role()),
                        REVIEWERS.stream()
                                .filter(role -> audiences
                                        .responsibleFor(item.organisation(), role)
                                        .organisation()
                                        .equals(office.organisation())))
                .distinct()
                .toList();
        return among(colleagues.holding(roles, item.organisation()), subject.writers());
    }

    /** Everybody who may read the form. */
    List<Colleague> toInform(WorkItem item) {
        return among(colleagues.readers(item.organisation()), Set.of());
    }

    /**
     * The colleagues of these accounts, in this order; refuses nobody ({@code workflow.colleague.none}), too many
     * ({@code workflow.colleague.many}) and anyone who cannot be asked ({@code workflow.colleague.not-possible}).
     */
    List<Colleague> choose(List<Colleague> candidates, List<Long> accounts) {
        var chosen = accounts.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("workflow.colleague.none");
        }
        if (chosen.size() > limits.peopleAtOnce()) {
            throw new RuleBroken("workflow.colleague.many", limits.peopleAtOnce());
        }
        return chosen.stream().map(account -> find(candidates, account)).toList();
    }

    private static Colleague find(List<Colleague> candidates, long account) {
        return candidates.stream()
                .filter(candidate -> candidate.id() == account)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("workflow.colleague.not-possible"));
    }

    private static List<Colleague> among(List<Colleague> people, Set<Long> out) {
        var me = ActingUser.get().id();
        return people.stream()
                .filter(person -> person.id() != me && !out.contains(person.id()))
                .toList();
    }
}
