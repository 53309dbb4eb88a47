package cn.jixiao.approval;

import cn.jixiao.account.Role;
import cn.jixiao.account.RoleHolders;
import cn.jixiao.account.RoleHolders.Holder;
import cn.jixiao.approval.review.CountersignRule;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Countersign;
import cn.jixiao.workflow.Countersign.Signer;
import cn.jixiao.workflow.Subject;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who signs for a large amount: the officers of the finance division that answers for the department. */
@Component
class SigningOfficers {

    private final RoleHolders holders;
    private final OrganisationRegister organisations;

    SigningOfficers(RoleHolders holders, OrganisationRegister organisations) {
        this.holders = holders;
        this.organisations = organisations;
    }

    /** Nobody who wrote it; breaks {@code approval.countersign.too-few} where fewer are left than have to sign. */
    Countersign asked(Subject subject, Money amount, CountersignRule rule) {
        var division = organisations.divisionFor(subject.organisation());
        var excluded = rule.signersMayApprove() ? Set.<Long>of() : approvers(subject);
        var signers = holders.of(rule.role(), subject.organisation()).stream()
                .filter(holder -> holder.organisation().equals(division))
                .filter(holder -> !subject.writers().contains(holder.id()) && !excluded.contains(holder.id()))
                .map(holder -> new Signer(holder.id(), holder.fullName()))
                .toList();
        if (signers.size() < rule.minimum()) {
            var name = organisations.names(Set.of(division)).getOrDefault(division, division.value());
            throw new RuleBroken(
                    "approval.countersign.too-few", amount, rule.above(), rule.minimum(), signers.size(), name);
        }
        return new Countersign(rule.mode(), rule.share(), signers, amount);
    }

    private Set<Long> approvers(Subject subject) {
        return holders.of(Role.FINANCE_APPROVER, subject.organisation()).stream()
                .map(Holder::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
