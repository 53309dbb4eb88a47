package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.approval.review.ReviewRulesets;
import cn.jixiao.approval.review.ReviewSheet;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The department's review by criteria (绩效目标审核): the points of large projects, from which follow total, grade and the
 * decisions that are open. Small ones are reviewed by an opinion alone.
 */
@Service
@Transactional
public class TargetReviewing {

    private static final String STEP = "reviewByDepartment";

    private final FormArchive archive;
    private final ReviewRulesets rulesets;
    private final TargetReviews reviews;
    private final Workflow workflow;
    private final AuditTrail trail;

    TargetReviewing(
            FormArchive archive, ReviewRulesets rulesets, TargetReviews reviews, Workflow workflow, AuditTrail trail) {
        this.archive = archive;
        this.rulesets = rulesets;
        this.reviews = reviews;
        this.workflow = workflow;
        this.trail = trail;
    }

    /** The sheet the acting user is to fill in before they decide, as far as they have; empty where none is asked for. */
    @Transactional(readOnly = true)
    public Optional<ReviewSheet> toFill(WorkItem item) {
        var form = archive.get(new FormId(item.formId()));
        var decides = !workflow.decisionsOf(ActingUser.get(), item, Approval.subject(form))
                .isEmpty();
        return decides && isScored(form, item) ? Optional.of(sheet(form, item)) : Optional.empty();
    }

    /** The reviews on which departments decided so far, the first one first. */
    @Transactional(readOnly = true)
    public List<TargetReview> decidedOn(FormId id) {
        return reviews.decidedOn(archive.get(id).id());
    }

    /**
     * Keeps what the reviewer has filled in so far. Breaks what {@link Workflow#requireReviewer} and {@link ReviewSheet}
     * break, and {@code approval.review.not-asked} where the form is not scored.
     */
    public ReviewSheet save(long itemId, Map<String, BigDecimal> scores, String corrections) {
        var item = workflow.take(itemId, Approval.PROCESS);
        var form = archive.get(new FormId(item.formId()));
        workflow.requireReviewer(item, Approval.subject(form));
        if (!isScored(form, item)) {
            throw new RuleBroken("approval.review.not-asked");
        }
        var sheet = new ReviewSheet(rulesets.of(form.year()), scores, corrections);
        reviews.save(itemId, form, sheet, ActingUser.get().fullName());
        return sheet;
    }

    /** True where the item cannot be decided on before the form was scored. */
    boolean isUnscored(FormRecord form, WorkItem item) {
        return isScored(form, item) && !sheet(form, item).isComplete();
    }

    /** Holds the decision against the review and closes it, in the transaction of the decision. */
    void conclude(FormRecord form, WorkItem item, Outcome outcome) {
        if (!isScored(form, item)) {
            return;
        }
        var sheet = sheet(form, item);
        sheet.requireAllows(outcome);
        reviews.close(item.id(), ActingUser.get().fullName());
        trail.record(new AuditEvent(
                form.id().value(),
                form.organisation(),
                workflow.roleAsked(item),
                "SCORE",
                Approval.stepOf(item),
                form.revision(),
                form.revision(),
                sheet.words()));
    }

    private ReviewSheet sheet(FormRecord form, WorkItem item) {
        return reviews.of(item.id())
                .map(TargetReview::sheet)
                .orElseGet(() -> new ReviewSheet(rulesets.of(form.year()), Map.of(), ""));
    }

    private boolean isScored(FormRecord form, WorkItem item) {
        return item.step().equals(STEP)
                && rulesets.of(form.year()).scores(Objects.requireNonNullElse(form.totalAmount(), Money.ZERO));
    }
}
