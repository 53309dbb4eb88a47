package cn.jixiao.adjustment;

import cn.jixiao.approval.Approval;
import cn.jixiao.approval.Objections;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.Seasons;
import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Problem.Severity;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormDiff;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Place;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** When an approved form can be adjusted, and what an adjustment must be to be submitted. */
@Component
class AdjustmentRules {

    private final Approval approval;
    private final EvaluationArchive evaluations;
    private final Seasons seasons;
    private final FormArchive forms;
    private final Frames frames;

    AdjustmentRules(
            Approval approval, EvaluationArchive evaluations, Seasons seasons, FormArchive forms, Frames frames) {
        this.approval = approval;
        this.evaluations = evaluations;
        this.seasons = seasons;
        this.forms = forms;
        this.frames = frames;
    }

    /** True of a form in force whose self-evaluation nobody handed in. */
    boolean isAdjustable(FormRecord form) {
        return form.stage() == Stage.APPROVED && !isEvaluated(form);
    }

    /** Refuses a form that is not in force, one whose self-evaluation was handed in, and what comes out of season. */
    void requireAdjustable(FormRecord form) {
        if (form.stage() != Stage.APPROVED) {
            throw new RuleBroken("adjustment.form.not-approved", form.stage().named());
        }
        if (isEvaluated(form)) {
            throw new RuleBroken("adjustment.form.evaluated");
        }
        seasons.requireOpen(SeasonKind.ADJUST, form.year(), form.organisation());
    }

    /**
     * Refuses a content that is another form's, or that gives a new indicator a number which the form used before: what was
     * said about that one would be read as said about this.
     */
    void requireSameForm(Adjustment adjustment, TargetForm content) {
        var base = base(adjustment);
        if (!Objects.equals(base.organisation(), content.organisation())
                || !base.year().equals(content.year())
                || !base.frame().equals(content.frame())) {
            throw new RuleBroken("form.identity-fixed");
        }
        int unused = forms.nextIndicatorNo(adjustment.formId());
        content.indicators().stream()
                .filter(indicator -> indicator.no() < unused
                        && base.indicator(indicator.no()).isEmpty())
                .findFirst()
                .ifPresent(indicator -> {
                    throw new RuleBroken("adjustment.indicator.number-used", indicator.name());
                });
    }

    /** What stands in the way of the adjustment with this content, and what reviewers would object to. */
    Objections objectionsTo(Adjustment adjustment, TargetForm content, String reason) {
        var ofForm = approval.objectionsTo(forms.get(adjustment.formId()), content);
        var problems = new ArrayList<>(ofAdjustment(adjustment, content, reason));
        problems.addAll(ofForm.problems());
        return new Objections(problems, ofForm.findings());
    }

    /** All that keeps it from being submitted is among these. */
    List<Problem> problemsOf(Adjustment adjustment, TargetForm content) {
        var problems = new ArrayList<>(ofAdjustment(adjustment, content, adjustment.reason()));
        problems.addAll(approval.problemsOf(content));
        return problems;
    }

    private List<Problem> ofAdjustment(Adjustment adjustment, TargetForm content, String reason) {
        var problems = new ArrayList<Problem>();
        if (reason.isBlank()) {
            problems.add(blocking("REASON_MISSING", "adjustment.reason.missing"));
        }
        if (FormDiff.between(base(adjustment), content, frames.get(content.frame()))
                .isEmpty()) {
            problems.add(blocking("NOTHING_ADJUSTED", "adjustment.nothing-changed"));
        }
        return problems;
    }

    private TargetForm base(Adjustment adjustment) {
        return forms.revision(adjustment.formId(), adjustment.baseRevision()).content();
    }

    private boolean isEvaluated(FormRecord form) {
        return evaluations
                .ofForm(form.id())
                .filter(evaluation -> !evaluation.stage().isEditable())
                .isPresent();
    }

    private static Problem blocking(String code, String key) {
        return new Problem(code, Severity.BLOCKING, Place.form().text(), Message.of(key));
    }
}
