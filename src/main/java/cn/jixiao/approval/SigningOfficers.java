package cn.jixiao.approval;

import cn.jixiao.account.Role;
import cn.jixiao.account.RoleHolders;
import cn.jixiao.account.RoleHolders.Holder;
import cn.jixiao.approval.review.CountersignRule;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Countersign;
import cn.jixiao.workflow.Countersign.Signer;
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

    /** Nobody who wrote the form; breaks {@code approval.countersign.too-few} where fewer are left than have to sign. */
    Countersign asked(FormRecord form, Money amount, CountersignRule rule) {
        var division = organisations.divisionFor(form.organisation());
        var excluded = rule.signersMayApprove() ? Set.<Long>of() : approvers(form);
        var signers = holders.of(rule.role(), form.organisation()).stream()
                .filter(holder -> holder.organisation().equals(division))
                .filter(holder -> !form.writers().contains(holder.id()) && !excluded.contains(holder.id()))
                .map(holder -> new Signer(holder.id(), holder.fullName()))
                .toList();
        if (signers.size() < rule.minimum()) {
            var name = organisations.names(Set.of(division)).getOrDefault(division, division.value());
            throw new RuleBroken(
                    "approval.countersign.too-few", amount, rule.above(), rule.minimum(), signers.size(), name);
        }
        return new Countersign(rule.mode(), rule.share(), signers, amount);
    }

    private Set<Long> approvers(FormRecord form) {
        return holders.of(Role.FINANCE_APPROVER, form.organisation()).stream()
                .map(Holder::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
