package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.Seasons;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.ApprovedBudget;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormStages;
import cn.jixiao.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit reports before it hands it in: opened once for an approved form, saved under a version. */
@Service
@Transactional
public class EvaluationDrafts {

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;
    private final EvaluationArchive archive;
    private final ScoringRulesets rulesets;
    private final FormArchive forms;
    private final FormStages stages;
    private final Workflow workflow;
    private final Seasons seasons;
    private final EvaluationTrail trail;

    EvaluationDrafts(
            SelfEvaluations evaluations,
            EvaluationRevisions revisions,
            EvaluationArchive archive,
            ScoringRulesets rulesets,
            FormArchive forms,
            FormStages stages,
            Workflow workflow,
            Seasons seasons,
            EvaluationTrail trail) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.archive = archive;
        this.rulesets = rulesets;
        this.forms = forms;
        this.stages = stages;
        this.workflow = workflow;
        this.seasons = seasons;
        this.trail = trail;
    }

    /** Opens the self-evaluation of an approved form against the targets in force; opening it again finds it. */
    public SelfEvaluation open(FormId formId) {
        var form = stages.hold(formId);
        var actor = ActingUser.get();
        actor.require(Role.SUBMITTER, form.organisation());
        var inForce = form.revisionInForce();
        if (inForce == null) {
            throw new RuleBroken("evaluation.form.not-approved", form.stage().named());
        }
        var opened = evaluations.insert(form, inForce, rulesets.forForm(form.frame(), form.year()), actor);
        if (opened.isEmpty()) {
            return archive.ofForm(formId).orElseThrow();
        }
        seasons.requireOpen(SeasonKind.SELF_EVALUATE, form.year(), form.organisation());
        var evaluation = opened.get();
        var targets = forms.revision(formId, inForce).content();
        var budget = ApprovedBudget.of(targets).orElse(null);
        revisions.save(evaluation, 1, EvaluationContent.blank(budget), actor);
        var filling = workflow.start(evaluation.subject()).getFirst();
        trail.record(evaluation, Role.SUBMITTER, "OPEN", filling.step(), "");
        return evaluation;
    }

    /** Saves what is reported so far, if nobody saved since the writer looked; else breaks {@code evaluation.stale}. */
    public SelfEvaluation save(long id, int version, EvaluationContent content) {
        var evaluation = archive.get(id);
        evaluation.requireEditable(version);
        var writer = ActingUser.get();
        boolean nextRound = archive.latest(evaluation).isFrozen();
        int no = nextRound ? evaluation.revision() + 1 : evaluation.revision();
        var saved = evaluations
                .save(evaluation, no, writer)
                .orElseThrow(() -> archive.get(id).stale());
        revisions.save(saved, no, content, writer);
        if (nextRound) {
            trail.record(saved, Role.SUBMITTER, "EDIT", "correction", "");
        }
        return saved;
    }
}
