package cn.jixiao.evaluation;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.calendar.Reach;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonWork;
import cn.jixiao.form.ApprovedForms;
import cn.jixiao.form.ApprovedForms.InForce;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkOpening;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the self-evaluations of approved forms when their season opens; each then waits at its unit. */
@Component
class EvaluationSeason implements SeasonWork {

    private final ApprovedForms forms;
    private final SeasonEvaluations evaluations;
    private final ScoringRulesets rulesets;
    private final WorkOpening opening;
    private final AuditTrail trail;

    EvaluationSeason(
            ApprovedForms forms,
            SeasonEvaluations evaluations,
            ScoringRulesets rulesets,
            WorkOpening opening,
            AuditTrail trail) {
        this.forms = forms;
        this.evaluations = evaluations;
        this.rulesets = rulesets;
        this.opening = opening;
        this.trail = trail;
    }

    @Override
    public SeasonKind kind() {
        return SeasonKind.SELF_EVALUATE;
    }

    @Override
    public int count(Reach reach) {
        return forms.count(reach.year(), reach.prefix(), reach.except());
    }

    @Override
    public List<Long> next(Reach reach, long afterFormId, int limit) {
        return forms.next(reach.year(), reach.prefix(), reach.except(), afterFormId, limit);
    }

    @Override
    public int open(List<Long> formIds) {
        var opened =
                evaluations.insert(forms.of(formIds).stream().map(this::begun).toList());
        var items = opening.start(opened.stream().map(SelfEvaluation::subject).toList());
        trail.recordAll(items.stream().map(EvaluationSeason::event).toList());
        return opened.size();
    }

    private SeasonEvaluations.Begun begun(InForce form) {
        return new SeasonEvaluations.Begun(
                form, rulesets.forForm(form.form().frame(), form.form().year()));
    }

    private static AuditEvent event(WorkItem item) {
        return new AuditEvent(
                item.formId(),
                item.organisation(),
                Role.FINANCE_OFFICER,
                "OPEN",
                SelfEvaluating.PROCESS + "." + item.step(),
                1,
                1,
                "");
    }
}
