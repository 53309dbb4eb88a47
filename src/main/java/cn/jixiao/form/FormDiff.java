package cn.jixiao.form;

import cn.jixiao.org.OrgCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents of a form, in the order in which the frame prints it. Empty where the contents are
 * equal in everything a reader sees.
 *
 * @param organisation null where it stayed the same
 * @param fields changed texts by field; null stands for an empty field
 */
public record FormDiff(
        @Nullable Change<OrgCode> organisation,
        SequencedMap<Field, Change<String>> fields,
        List<Change<BudgetItem>> budgetItems,
        List<Change<MainTask>> mainTasks,
        List<IndicatorChange> indicators) {

    public FormDiff {
        budgetItems = List.copyOf(budgetItems);
        mainTasks = List.copyOf(mainTasks);
        indicators = List.copyOf(indicators);
    }

    public static FormDiff between(TargetForm before, TargetForm after, Frame frame) {
        return new FormDiff(
                Objects.equals(before.organisation(), after.organisation())
                        ? null
                        : new Change<>(before.organisation(), after.organisation()),
                fields(before, after, frame),
                RowDiff.between(
                        before.budgetItems(), after.budgetItems(), List.of(BudgetItem::category, BudgetItem::amount)),
                RowDiff.between(before.mainTasks(), after.mainTasks(), List.of(MainTask::name, MainTask::content)),
                IndicatorDiff.between(before.indicators(), after.indicators(), frame));
    }

    public boolean isEmpty() {
        return organisation == null
                && fields.isEmpty()
                && budgetItems.isEmpty()
                && mainTasks.isEmpty()
                && indicators.isEmpty();
    }

    public Optional<IndicatorChange> indicator(int no) {
        return indicators.stream().filter(change -> change.no() == no).findFirst();
    }

    private static SequencedMap<Field, Change<String>> fields(TargetForm before, TargetForm after, Frame frame) {
        var changes = new LinkedHashMap<Field, Change<String>>();
        printed(frame).distinct().forEach(field -> {
            var old = before.values().get(field);
            var now = after.values().get(field);
            if (!Objects.equals(old, now)) {
                changes.put(field, new Change<>(old, now));
            }
        });
        return Collections.unmodifiableSequencedMap(changes);
    }

    /** The frame's fields, then those of another frame that only one of the contents has. */
    private static Stream<Field> printed(Frame frame) {
        return Stream.concat(
                frame.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .map(Frame.Entry::field),
                Arrays.stream(Field.values()));
    }
}
