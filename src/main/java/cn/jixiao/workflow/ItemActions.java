package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do about a piece of work besides deciding it, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class ItemActions {

    private final Workflow workflow;
    private final ProcessOwners owners;
    private final Consultations consultations;
    private final Votes votes;
    private final Urging urging;

    ItemActions(Workflow workflow, ProcessOwners owners, Consultations consultations, Votes votes, Urging urging) {
        this.workflow = workflow;
        this.owners = owners;
        this.consultations = consultations;
        this.votes = votes;
        this.urging = urging;
    }

    public Set<ItemAction> allowed(WorkItem item) {
        var actions = EnumSet.noneOf(ItemAction.class);
        var actor = ActingUser.get();
        if (!workflow.decisionsOf(actor, item, owners.subjectOf(item)).isEmpty()) {
            actions.addAll(EnumSet.of(ItemAction.CONSULT, ItemAction.DELEGATE));
            if (!votes.isSignature(item.id())) {
                actions.addAll(EnumSet.of(ItemAction.TRANSFER, ItemAction.SIGN));
            }
        }
        consultations
                .open(item.id())
                .filter(open -> open.askedBy() == actor.id())
                .ifPresent(open -> actions.add(ItemAction.RECALL));
        if (urging.mayUrge(item)) {
            actions.add(ItemAction.URGE);
        }
        if (actor.takesPartIn(item.organisation())) {
            actions.add(ItemAction.COPY);
        }
        return Collections.unmodifiableSet(actions);
    }
}
