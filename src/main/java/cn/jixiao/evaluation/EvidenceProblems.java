package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.EvidenceRegister;
import cn.jixiao.evaluation.evidence.EvidenceRules;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lines on which something was reported that no evidence (佐证材料) proves. */
@Component
class EvidenceProblems {

    private final EvidenceRegister register;
    private final EvidenceRules rules;

    EvidenceProblems(EvidenceRegister register, EvidenceRules rules) {
        this.register = register;
        this.rules = rules;
    }

    List<Problem> problemsOf(SelfEvaluation evaluation, TargetForm targets, EvaluationContent content) {
        var proved =
                register.of(evaluation.id()).stream().map(Evidence::indicator).collect(Collectors.toSet());
        return targets.indicators().stream()
                .filter(indicator -> !content.report(indicator.no()).actual().blank())
                .filter(indicator -> !proved.contains(indicator.no()))
                .map(this::missing)
                .toList();
    }

    private Problem missing(Indicator indicator) {
        return new Problem(
                "EVIDENCE_MISSING",
                rules.whenMissing(),
                Place.of(indicator).text(),
                Message.of("evaluation.evidence.missing", indicator.name()));
    }
}
