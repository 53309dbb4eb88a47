package cn.jixiao.walk;

import cn.jixiao.account.ActingUser;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Message;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.monitoring.Rectifying;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How a form and its trail stand, as an auditor sees them. */
@Component
class Looking {

    private final People people;
    private final FormArchive forms;
    private final Inbox inbox;
    private final AdjustmentArchive adjustments;
    private final MonitoringArchive monitorings;
    private final RectificationArchive rectifications;
    private final EvaluationArchive evaluations;
    private final AuditVerification verification;
    private final TransactionTemplate transaction;

    Looking(
            People people,
            FormArchive forms,
            Inbox inbox,
            AdjustmentArchive adjustments,
            MonitoringArchive monitorings,
            RectificationArchive rectifications,
            EvaluationArchive evaluations,
            AuditVerification verification,
            TransactionTemplate transaction) {
        this.people = people;
        this.forms = forms;
        this.inbox = inbox;
        this.adjustments = adjustments;
        this.monitorings = monitorings;
        this.rectifications = rectifications;
        this.evaluations = evaluations;
        this.verification = verification;
        this.transaction = transaction;
    }

    /** All of it at one moment. */
    Seen at(FormId id) {
        return ActingUser.as(
                people.auditor(), () -> Objects.requireNonNull(transaction.execute(status -> seen(forms.get(id)))));
    }

    /** What is wrong with its trail. */
    List<Message> faultsOf(FormRecord form) {
        return ActingUser.as(
                people.auditor(), () -> verification.verify(form.id().value()).faults());
    }

    /** Nothing follows a form that was never approved, and what has no work was never begun. */
    private Seen seen(FormRecord form) {
        var id = form.id();
        var items = inbox.ofForm(id.value());
        if (form.revisionInForce() == null) {
            return new Seen(form, items, null, List.of(), List.of(), null);
        }
        var begun = items.stream().map(WorkItem::process).collect(Collectors.toSet());
        return new Seen(
                form,
                items,
                adjustments.openOf(id).orElse(null),
                begun.contains(MonitoringCourse.PROCESS) ? monitorings.ofForm(id) : List.of(),
                begun.contains(Rectifying.PROCESS) ? rectifications.ofForm(id) : List.of(),
                begun.contains(SelfEvaluating.PROCESS) ? evaluations.ofForm(id).orElse(null) : null);
    }
}
