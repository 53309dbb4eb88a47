package cn.jixiao.library;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.IndicatorChange.Column;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.TargetForm;
import cn.jixiao.form.TargetValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the approved form of one year into the beginning of the next (从上年结转). Words, categories and indicators are kept
 * for the unit to change. Amounts are not: last year's move to the fields for them and this year's are empty, since each
 * year's budget is justified anew. Dates move with the year, unless the project runs beyond the former one.
 */
final class CarryForward {

    /** This year's amounts and where they stand a year later. */
    private static final Map<Field, Field> LAST_YEAR =
            Map.of(Field.TOTAL_AMOUNT, Field.LAST_YEAR_TOTAL_AMOUNT, Field.CURRENT_YEAR_AMOUNT, Field.LAST_YEAR_AMOUNT);

    /** Fields that say the same in different frames. */
    private static final Map<Field, Field> NAMESAKES = Map.of(
            Field.ANNUAL_GOAL, Field.ANNUAL_GOALS,
            Field.ANNUAL_GOALS, Field.ANNUAL_GOAL,
            Field.ORGANISATION_NAME, Field.IMPLEMENTING_ORGANISATION,
            Field.IMPLEMENTING_ORGANISATION, Field.ORGANISATION_NAME);

    private final TargetForm former;
    private final Frame formerFrame;
    private final FiscalYear year;
    private final Frame frame;
    private final HeadingGroups groups;
    private final List<Message> losses = new ArrayList<>();

    CarryForward(TargetForm former, Frame formerFrame, FiscalYear year, Frame frame, HeadingGroups groups) {
        this.former = former;
        this.formerFrame = formerFrame;
        this.year = year;
        this.frame = frame;
        this.groups = groups;
    }

    Carried carry() {
        var content = new TargetForm(
                frame.id(), year, former.organisation(), values(), budgetItems(), mainTasks(), indicators());
        return new Carried(content, losses);
    }

    private Map<Field, String> values() {
        var carried = new EnumMap<Field, String>(Field.class);
        former.values().forEach((field, value) -> {
            switch (field.kind()) {
                case TEXT, LONG_TEXT, LINES -> text(carried, field, value);
                case DATE -> keep(carried, field, date(field));
                case AMOUNT -> lastYears(carried, field, value);
            }
        });
        return carried;
    }

    private void text(Map<Field, String> carried, Field field, String value) {
        var namesake = NAMESAKES.get(field);
        if (has(field) || namesake == null || !has(namesake)) {
            keep(carried, field, value);
        } else {
            carried.put(namesake, value);
        }
    }

    private void keep(Map<Field, String> carried, Field field, String value) {
        if (has(field)) {
            carried.put(field, value);
        } else {
            formerFrame
                    .entry(field)
                    .ifPresent(entry -> losses.add(Message.of("library.lost.field", entry.label(), value)));
        }
    }

    /** Where only the total is known, as in a frame without 本年度金额, it is what the year cost. */
    private void lastYears(Map<Field, String> carried, Field field, String value) {
        var place = LAST_YEAR.get(field);
        if (place != null && has(place)) {
            carried.put(place, value);
        }
        if (field == Field.TOTAL_AMOUNT
                && former.amount(Field.CURRENT_YEAR_AMOUNT).isEmpty()
                && has(Field.LAST_YEAR_AMOUNT)) {
            carried.put(Field.LAST_YEAR_AMOUNT, value);
        }
    }

    private String date(Field field) {
        var date = former.date(field).orElseThrow();
        boolean over = former.date(Field.END_DATE)
                .filter(end -> end.isAfter(former.year().lastDay()))
                .isEmpty();
        return (over ? date.plusYears(year.value() - former.year().value()) : date).toString();
    }

    private List<BudgetItem> budgetItems() {
        if (!frame.budgetItems() && !former.budgetItems().isEmpty()) {
            losses.add(Message.of("library.lost.items", former.budgetItems().size()));
        }
        return frame.budgetItems()
                ? former.budgetItems().stream()
                        .map(item -> new BudgetItem(item.category(), Money.ZERO))
                        .toList()
                : List.of();
    }

    private List<MainTask> mainTasks() {
        if (!frame.mainTasks() && !former.mainTasks().isEmpty()) {
            losses.add(Message.of("library.lost.tasks", former.mainTasks().size()));
        }
        return frame.mainTasks()
                ? former.mainTasks().stream()
                        .map(task -> new MainTask(task.name(), task.content(), null, null, task.note()))
                        .toList()
                : List.of();
    }

    private List<Indicator> indicators() {
        column(
                Column.EXPLANATION,
                formerFrame.indicatorColumns().explanation(),
                frame.indicatorColumns().explanation());
        column(
                Column.NOTE,
                formerFrame.indicatorColumns().note(),
                frame.indicatorColumns().note());
        return former.indicators().stream().map(this::carried).toList();
    }

    private void column(Column column, @Nullable String label, @Nullable String now) {
        long filled = former.indicators().stream()
                .filter(line -> !column.of(line).isEmpty())
                .count();
        if (now == null && filled > 0) {
            losses.add(Message.of("library.lost.column", label == null ? column.name() : label, filled));
        }
    }

    /** A line for which the new frame has no heading stays under its own, outside the frame, for the unit to place. */
    private Indicator carried(Indicator line) {
        var here = new Heading(former.frame(), line.dimension(), line.aspect());
        var there = groups.counterpart(here, frame.id());
        if (there.isEmpty()) {
            losses.add(Message.of("library.lost.heading", line.dimension(), line.aspect(), line.name()));
        }
        var heading = there.orElse(here);
        return new Indicator(
                line.no(),
                heading.dimension(),
                heading.aspect(),
                line.name(),
                target(line.target()),
                line.explanation(),
                line.note(),
                line.points());
    }

    /** 2025年8月31日前 becomes 2026年8月31日前; other targets wait for the unit to raise them. */
    private String target(String text) {
        return TargetValue.parse(text) instanceof TargetValue.Deadline deadline
                        && deadline.year() != null
                        && deadline.year() == former.year().value()
                ? text.replace(former.year().toString(), year.toString())
                : text;
    }

    private boolean has(Field field) {
        return frame.entry(field).isPresent();
    }
}
