package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator frame (指标框架): which fields a form has and how its indicator table is divided. Frames are data, read from
 * {@code rulesets/frames/*.yaml}; regions add theirs without a line of code.
 *
 * @param title heading of the printed form, such as 项目支出绩效目标表
 * @param from first fiscal year in which the frame is offered
 * @param amountsIn the measure in which the printed form gives amounts
 * @param sections the form's parts in printed order
 * @param indicatorColumns the columns of the indicator table that follow level 3 (指标值, 指标解释, 指标说明), by label
 */
public record Frame(
        FrameId id,
        int version,
        String title,
        Subject subject,
        FiscalYear from,
        @Nullable FiscalYear to,
        AmountMeasure amountsIn,
        List<Section> sections,
        boolean budgetItems,
        boolean mainTasks,
        IndicatorColumns indicatorColumns,
        List<Dimension> dimensions) {

    /** Whether a form speaks of one project or of a department as a whole. */
    public enum Subject {
        PROJECT,
        DEPARTMENT
    }

    /** 元 or 万元. */
    public enum AmountMeasure {
        YUAN,
        WAN
    }

    /** What a level-1 indicator is for, whatever the frame calls it. */
    public enum Role {
        INPUT,
        OUTPUT,
        COST,
        BENEFIT,
        SATISFACTION,
        INFLUENCE,
        MANAGEMENT
    }

    /** Fields printed together. */
    public record Section(String name, List<Entry> fields) {}

    /** One field under the label this frame prints, and other labels under which documents show it. */
    public record Entry(Field field, String label, List<String> aliases, boolean required) {}

    /** Labels of the columns behind level 3; null where the frame has no such column. */
    public record IndicatorColumns(
            String target,
            @Nullable String explanation,
            @Nullable String note) {}

    /** Level 1 with the level-2 names under it. */
    public record Dimension(String name, List<String> aliases, Role role, List<String> aspects) {}

    boolean isOfferedIn(FiscalYear year) {
        return from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }

    public Optional<Dimension> dimension(String name) {
        return dimensions.stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst();
    }

    public Optional<Entry> entry(Field field) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(entry -> entry.field() == field)
                .findFirst();
    }

    /** True where level 1 and level 2 stand in this frame, one under the other. */
    public boolean contains(String dimension, String aspect) {
        return dimension(dimension).filter(d -> d.aspects().contains(aspect)).isPresent();
    }
}
