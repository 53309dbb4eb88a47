package cn.jixiao.evaluation;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.evaluation.evidence.EvidenceRegister;
import cn.jixiao.form.FormApproval;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads self-evaluations, as far as the acting user may see them, and computes their scores. */
@Service
@Transactional(readOnly = true)
public class EvaluationArchive {

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;
    private final FormArchive forms;
    private final ScoringRulesets rulesets;
    private final EvidenceProblems evidence;
    private final EvidenceRegister register;

    EvaluationArchive(
            SelfEvaluations evaluations,
            EvaluationRevisions revisions,
            FormArchive forms,
            ScoringRulesets rulesets,
            EvidenceProblems evidence,
            EvidenceRegister register) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.forms = forms;
        this.rulesets = rulesets;
        this.evidence = evidence;
        this.register = register;
    }

    /** Breaks {@code evaluation.unknown} where there is none or it may not be seen. */
    public SelfEvaluation get(long id) {
        return evaluations.find(id).orElseThrow(() -> new RuleBroken("evaluation.unknown"));
    }

    public Optional<SelfEvaluation> ofForm(FormId form) {
        return evaluations.ofForm(form);
    }

    /** A page of approved forms with their evaluations, the newest form first; the next starts after the last one's form. */
    public List<EvaluationEntry> page(EvaluationQuery query, FormId olderThan, int limit) {
        return evaluations.page(query, olderThan.value(), limit);
    }

    /** What a unit may claim of a judged indicator's points, by the grade it gives. */
    public Band band(SelfEvaluation evaluation, Achievement achievement) {
        return rules(evaluation).band(achievement);
    }

    public EvaluationRevision latest(SelfEvaluation evaluation) {
        return revisions.find(evaluation.id(), evaluation.revision()).orElseThrow();
    }

    /** Everything that was ever submitted, and the draft behind it. */
    public List<EvaluationRevision> revisions(SelfEvaluation evaluation) {
        return revisions.of(evaluation.id());
    }

    /** The approved targets that are evaluated. */
    public TargetForm targets(SelfEvaluation evaluation) {
        return forms.revision(evaluation.formId(), evaluation.formRevision()).content();
    }

    /** The targets as first approved, where the form was adjusted (目标调整) since. */
    public Optional<TargetForm> earlierTargets(SelfEvaluation evaluation) {
        return forms.approvals(evaluation.formId()).stream()
                .map(FormApproval::revision)
                .filter(revision -> revision < evaluation.formRevision())
                .findFirst()
                .map(first -> forms.revision(evaluation.formId(), first).content());
    }

    /** The score of what is reported so far, line by line. */
    public EvaluationScore score(SelfEvaluation evaluation, EvaluationContent content) {
        return Scoring.score(targets(evaluation), rules(evaluation), content.actuals(), content.execution());
    }

    /** What keeps this content from being submitted. */
    public List<Problem> problemsOf(SelfEvaluation evaluation, EvaluationContent content) {
        var targets = targets(evaluation);
        var ofContent = EvaluationProblems.problemsOf(
                targets, rules(evaluation), content.actuals(), content.execution(), content.reasons());
        var ofEvidence = evidence.problemsOf(evaluation, targets, content);
        return Stream.concat(ofContent.stream(), ofEvidence.stream()).toList();
    }

    /** The files that are handed in if the self-evaluation is submitted now. */
    List<SealedEvidence> evidence(SelfEvaluation evaluation) {
        return register.of(evaluation.id()).stream().map(SealedEvidence::of).toList();
    }

    ScoringRules rules(SelfEvaluation evaluation) {
        return rulesets.get(evaluation.rulesId(), evaluation.rulesVersion());
    }
}
