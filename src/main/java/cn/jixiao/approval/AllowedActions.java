package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do with a form, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class AllowedActions {

    private final FormArchive archive;
    private final Inbox inbox;
    private final Workflow workflow;
    private final ReviewerActions reviewer;

    AllowedActions(FormArchive archive, Inbox inbox, Workflow workflow, ReviewerActions reviewer) {
        this.archive = archive;
        this.inbox = inbox;
        this.workflow = workflow;
        this.reviewer = reviewer;
    }

    public Set<Action> on(FormId id) {
        var form = archive.get(id);
        var actions = EnumSet.noneOf(Action.class);
        if (ActingUser.get().may(Role.SUBMITTER, form.organisation())) {
            actions.addAll(ofUnit(form));
        }
        openItem(form).ifPresent(item -> actions.addAll(reviewer.on(item, Approval.subject(form))));
        return Collections.unmodifiableSet(actions);
    }

    /** True of those who may begin a form of their own. */
    public boolean mayDraft() {
        return ActingUser.get().has(Role.SUBMITTER);
    }

    private Set<Action> ofUnit(FormRecord form) {
        if (form.stage().isEditable()) {
            boolean neverSubmitted = form.stage() == Stage.DRAFT
                    && !archive.revision(form.id(), 1).isFrozen();
            return neverSubmitted
                    ? EnumSet.of(Action.EDIT, Action.SUBMIT, Action.DISCARD)
                    : EnumSet.of(Action.EDIT, Action.SUBMIT);
        }
        return openItem(form)
                .filter(item -> workflow.isWithdrawable(item, Approval.subject(form)))
                .map(item -> EnumSet.of(Action.WITHDRAW))
                .orElseGet(() -> EnumSet.noneOf(Action.class));
    }

    private Optional<WorkItem> openItem(FormRecord form) {
        return inbox.openItem(Approval.subject(form));
    }
}
