package cn.jixiao.document.batch;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.OfficialDocument;
import cn.jixiao.document.OfficialDocuments;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints single documents for an export. Each leaves a line in its form's trail before it leaves the program: who took which
 * form out is told by the form, however many were taken with it.
 */
@Service
class BatchDocuments {

    /** Who reads the forms of others by office; a unit exports its own one by one. */
    private static final List<Role> READERS =
            List.of(Role.DEPARTMENT_REVIEWER, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER, Role.AUDITOR);

    private final OfficialDocuments documents;
    private final FormArchive archive;
    private final EvaluationArchive evaluations;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;

    BatchDocuments(
            OfficialDocuments documents,
            FormArchive archive,
            EvaluationArchive evaluations,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.archive = archive;
        this.evaluations = evaluations;
        this.trail = trail;
        this.transaction = transaction;
    }

    void requireMayExport() {
        var actor = ActingUser.get();
        if (READERS.stream().noneMatch(actor::has)) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    String extension(BatchOrder order) {
        return order.format().name().toLowerCase(Locale.ROOT);
    }

    /** Prints without a transaction, so that no connection waits for a file. */
    OfficialDocument export(FormRecord form, BatchOrder order) {
        var actor = ActingUser.get();
        var role = READERS.stream()
                .filter(reader -> actor.may(reader, form.organisation()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("account.not-allowed"));
        var document = print(form, order);
        transaction.executeWithoutResult(status -> record(archive.get(form.id()), order, role));
        return document;
    }

    private OfficialDocument print(FormRecord form, BatchOrder order) {
        return switch (order.subject()) {
            case TARGET_FORM -> documents.targetForm(form.id(), order.format());
            case SELF_EVALUATION -> documents.selfEvaluation(evaluationOf(form), order.format());
            case LETTER -> documents.approvalLetter(form.id(), order.format());
        };
    }

    private long evaluationOf(FormRecord form) {
        return evaluations
                .ofForm(form.id())
                .orElseThrow(() -> new RuleBroken("document.batch.not-evaluated"))
                .id();
    }

    private void record(FormRecord form, BatchOrder order, Role role) {
        var what = Sentences.in(Locale.SIMPLIFIED_CHINESE, "document.batch.subject." + order.subject());
        trail.record(new AuditEvent(
                form.id().value(),
                form.organisation(),
                role,
                "EXPORT",
                "form." + form.stage(),
                form.revision(),
                form.revision(),
                what + "（" + order.format() + "）"));
    }
}
