package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.check.Finding;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer puts findings aside that they do not share, with a reason, and may think again. Only whoever may decide on the
 * form at that moment does so; the trail keeps both.
 */
@Service
@Transactional
public class Dismissing {

    private static final int LONGEST_REASON = 2000;

    private final FormArchive archive;
    private final FormFindings findings;
    private final Dismissals dismissals;
    private final Inbox inbox;
    private final Workflow workflow;
    private final AuditTrail trail;

    Dismissing(
            FormArchive archive,
            FormFindings findings,
            Dismissals dismissals,
            Inbox inbox,
            Workflow workflow,
            AuditTrail trail) {
        this.archive = archive;
        this.findings = findings;
        this.dismissals = dismissals;
        this.inbox = inbox;
        this.workflow = workflow;
        this.trail = trail;
    }

    /** Puts the finding aside until it is taken back or its words change. Breaks {@code approval.finding.gone} where they have. */
    public void dismiss(FormId id, String fingerprint, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("approval.dismissal.no-reason");
        }
        var form = archive.get(id);
        var item = takeTurn(form);
        var finding = find(form, fingerprint);
        if (!dismissals.insert(form, finding, reason.strip(), ActingUser.get())) {
            throw new RuleBroken("approval.dismissal.twice");
        }
        record(form, item, "DISMISS_FINDING", told(finding) + reason.strip());
    }

    /** The finding stands again. */
    public void takeBack(FormId id, String fingerprint) {
        var form = archive.get(id);
        var item = takeTurn(form);
        var finding = find(form, fingerprint);
        if (!dismissals.delete(id, fingerprint)) {
            throw new RuleBroken("approval.dismissal.none");
        }
        record(form, item, "RESTORE_FINDING", told(finding));
    }

    private WorkItem takeTurn(FormRecord form) {
        var open = inbox.openItem(Approval.subject(form))
                .orElseThrow(() -> new RuleBroken("approval.dismissal.not-reviewed"));
        var item = workflow.take(open.id(), Approval.PROCESS);
        workflow.requireReviewer(item, Approval.subject(form));
        return item;
    }

    private Finding find(FormRecord form, String fingerprint) {
        return findings.on(form).stream()
                .map(JudgedFinding::finding)
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("approval.finding.gone"));
    }

    /**
     * The trail is read on its own, years later: it says which finding, in the product's first language. The form's own unit
     * reads it too.
     */
    private static String told(Finding finding) {
        return "【%s】"
                .formatted(Sentences.in(
                        Locale.SIMPLIFIED_CHINESE, finding.discreet().message()));
    }

    private void record(FormRecord form, WorkItem item, String action, String reason) {
        trail.record(new AuditEvent(
                form.id().value(),
                form.organisation(),
                workflow.roleAsked(item),
                action,
                Approval.stepOf(item),
                form.revision(),
                form.revision(),
                reason));
    }
}
