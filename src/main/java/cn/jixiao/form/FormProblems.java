package cn.jixiao.form;

import cn.jixiao.common.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * What stands against a target form: blocking problems stop its submission, warnings are shown and do not. What a reviewer
 * would merely object to is found by the review checks of the module {@code check}, and not said twice.
 */
public final class FormProblems {

    private static final List<FormRule> RULES = List.of(
            CompletenessRules::organisation,
            CompletenessRules::requiredFields,
            CompletenessRules::outputIndicator,
            DateRules::order,
            DateRules::fiscalYear,
            AmountRules::negative,
            AmountRules::yearAndTotal,
            AmountRules::fiscalAndItsParts,
            AmountRules::totalAndItsParts,
            ContactRules::phone,
            IndicatorRules::frame,
            IndicatorRules::points,
            TargetRules::unreadable,
            TargetRules::measurableOutput);

    private FormProblems() {}

    /** All problems, the blocking ones first; empty for a form nobody could object to. */
    public static List<Problem> problemsOf(TargetForm form, Frame frame) {
        return RULES.stream()
                .flatMap(rule -> rule.broken(form, frame))
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }
}
