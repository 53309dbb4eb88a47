package cn.jixiao.form;

import cn.jixiao.common.Problem;
import java.util.Comparator;
import java.util.List;

/** What stands against a target form: blocking problems stop its submission, warnings are shown and do not. */
public final class FormProblems {

    private static final List<FormRule> RULES = List.of(
            CompletenessRules::organisation,
            CompletenessRules::requiredFields,
            CompletenessRules::outputIndicator,
            DateRules::order,
            DateRules::fiscalYear,
            AmountRules::negative,
            AmountRules::itemsAndTotal,
            AmountRules::yearAndTotal,
            AmountRules::fiscalAndItsParts,
            AmountRules::totalAndItsParts,
            AmountRules::taskAndItsFiscalPart,
            ContactRules::phone,
            IndicatorRules::frame,
            IndicatorRules::name,
            IndicatorRules::duplicate,
            IndicatorRules::points,
            TargetRules::missing,
            TargetRules::placeholder,
            TargetRules::bareOne,
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
