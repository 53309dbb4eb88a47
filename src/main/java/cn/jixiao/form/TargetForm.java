package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a target form (绩效目标申报表) in any frame. A value of this type is always well-formed (amounts and dates
 * read, indicator numbers differ) but need not be complete: {@code FormProblems} says what is missing.
 *
 * @param organisation null while nobody knows it, as after an import that lost the code
 * @param values canonical text by field; absent where empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetForm(
        FrameId frame,
        FiscalYear year,
        @Nullable OrgCode organisation,
        Map<Field, String> values,
        List<BudgetItem> budgetItems,
        List<MainTask> mainTasks,
        List<Indicator> indicators) {

    public TargetForm {
        values = canonical(values);
        budgetItems = List.copyOf(budgetItems);
        mainTasks = List.copyOf(mainTasks);
        indicators = List.copyOf(indicators);
        if (indicators.stream().map(Indicator::no).distinct().count() != indicators.size()) {
            throw new RuleBroken("form.indicator.number-twice");
        }
    }

    /** A form with nothing in it yet. */
    public static TargetForm blank(FrameId frame, FiscalYear year, @Nullable OrgCode organisation) {
        return new TargetForm(frame, year, organisation, Map.of(), List.of(), List.of(), List.of());
    }

    /** The project's name, or the department's for an overall form; empty while nobody gave one. */
    public String name() {
        return text(Field.NAME);
    }

    /** The field's canonical text, or an empty string. */
    public String text(Field field) {
        return values.getOrDefault(field, "");
    }

    public Optional<Money> amount(Field field) {
        return Optional.ofNullable(values.get(field)).map(Money::ofYuan);
    }

    public Optional<LocalDate> date(Field field) {
        return Optional.ofNullable(values.get(field)).map(LocalDate::parse);
    }

    public Optional<Indicator> indicator(int no) {
        return indicators.stream().filter(indicator -> indicator.no() == no).findFirst();
    }

    public TargetForm with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new TargetForm(frame, year, organisation, changed, budgetItems, mainTasks, indicators);
    }

    public TargetForm withOrganisation(OrgCode code) {
        return new TargetForm(frame, year, code, values, budgetItems, mainTasks, indicators);
    }

    public TargetForm withIndicators(List<Indicator> changed) {
        return new TargetForm(frame, year, organisation, values, budgetItems, mainTasks, changed);
    }

    public TargetForm withBudgetItems(List<BudgetItem> changed) {
        return new TargetForm(frame, year, organisation, values, changed, mainTasks, indicators);
    }

    public TargetForm withMainTasks(List<MainTask> changed) {
        return new TargetForm(frame, year, organisation, values, budgetItems, changed, indicators);
    }

    private static Map<Field, String> canonical(Map<Field, String> values) {
        var result = new EnumMap<Field, String>(Field.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                result.put(field, canonical(field, value.strip()));
            }
        });
        return Collections.unmodifiableMap(result);
    }

    private static String canonical(Field field, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new RuleBroken("form.text.unreadable");
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINES -> value;
            case AMOUNT -> Money.ofYuan(value).toString();
            case DATE -> isoDate(value);
        };
    }

    private static String isoDate(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException malformed) {
            throw new RuleBroken("form.date.malformed", value);
        }
    }
}
