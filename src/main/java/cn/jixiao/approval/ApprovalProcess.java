package cn.jixiao.approval;

import cn.jixiao.approval.review.ReviewRulesets;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FormStages;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The approval of target forms, as the workflow knows it. */
@Component
@Order(1)
class ApprovalProcess implements ProcessOwner {

    private final Approval approval;
    private final FormArchive archive;
    private final FormStages stages;
    private final FormFindings findings;
    private final TargetReviewing reviewing;
    private final ReviewRulesets rulesets;

    ApprovalProcess(
            Approval approval,
            FormArchive archive,
            FormStages stages,
            FormFindings findings,
            TargetReviewing reviewing,
            ReviewRulesets rulesets) {
        this.approval = approval;
        this.archive = archive;
        this.stages = stages;
        this.findings = findings;
        this.reviewing = reviewing;
        this.rulesets = rulesets;
    }

    @Override
    public String process() {
        return Approval.PROCESS;
    }

    @Override
    public Subject subjectOf(WorkItem item) {
        return Approval.subject(form(item));
    }

    @Override
    public void decide(long itemId, Decision decision) {
        approval.decide(itemId, decision);
    }

    @Override
    public List<Message> exceptionsOf(WorkItem item) {
        var form = form(item);
        long open = findings.on(form).stream().filter(JudgedFinding::isOpen).count();
        return Stream.of(
                        open == 0 ? null : Message.of("approval.exception.findings", open),
                        reviewing.isUnscored(form, item) ? Message.of("approval.exception.unscored") : null,
                        largeAmount(form))
                .filter(Objects::nonNull)
                .toList();
    }

    /** It is a draft again, as after a withdrawal. */
    @Override
    public void terminated(WorkItem item) {
        stages.move(form(item), Stage.DRAFT);
    }

    /** An amount for which the rules of review ask for points is not passed among many unseen. */
    private @Nullable Message largeAmount(FormRecord form) {
        var amount = form.totalAmount();
        return amount != null && rulesets.of(form.year()).scores(amount)
                ? Message.of("approval.exception.amount", amount)
                : null;
    }

    private FormRecord form(WorkItem item) {
        return archive.get(new FormId(item.formId()));
    }
}
