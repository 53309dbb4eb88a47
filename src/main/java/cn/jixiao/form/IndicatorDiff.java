package cn.jixiao.form;

import cn.jixiao.form.Frame.Dimension;
import cn.jixiao.form.IndicatorChange.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two indicator tables by the numbers of their lines. */
final class IndicatorDiff {

    private final List<Indicator> before;
    private final List<Indicator> after;
    private final Set<Integer> moved;

    private IndicatorDiff(List<Indicator> before, List<Indicator> after) {
        this.before = before;
        this.after = after;
        this.moved = moved(before, after);
    }

    static List<IndicatorChange> between(List<Indicator> before, List<Indicator> after, Frame frame) {
        return new IndicatorDiff(before, after)
                .changes()
                .sorted(Comparator.comparing(change -> placeIn(frame, change)))
                .toList();
    }

    private Stream<IndicatorChange> changes() {
        var old = byNumber(before);
        var now = byNumber(after);
        return Stream.concat(after.stream(), before.stream().filter(indicator -> !now.containsKey(indicator.no())))
                .map(Indicator::no)
                .map(no -> change(no, old.get(no), now.get(no)))
                .filter(change -> change.change().isAddition()
                        || change.change().isRemoval()
                        || change.moved()
                        || !change.columns().isEmpty());
    }

    private IndicatorChange change(int no, @Nullable Indicator old, @Nullable Indicator now) {
        if (old == null || now == null) {
            return new IndicatorChange(no, new Change<>(old, now), Set.of(), false);
        }
        var columns = Arrays.stream(Column.values())
                .filter(column -> column.differs(old, now))
                .collect(Collectors.toSet());
        boolean elsewhere = moved.contains(no) || columns.contains(Column.DIMENSION) || columns.contains(Column.ASPECT);
        return new IndicatorChange(no, new Change<>(old, now), columns, elsewhere);
    }

    /** The fewest lines that must be lifted out so that those which stayed keep their order. */
    private static Set<Integer> moved(List<Indicator> before, List<Indicator> after) {
        var old = before.stream().map(Indicator::no).toList();
        var kept = after.stream().map(Indicator::no).filter(old::contains).toList();
        var moved = new HashSet<>(kept);
        longestRising(kept, Comparator.comparing(old::indexOf)).forEach(moved::remove);
        return moved;
    }

    private static List<Integer> longestRising(List<Integer> numbers, Comparator<Integer> order) {
        var endingAt = new ArrayList<List<Integer>>();
        for (var number : numbers) {
            var longest = endingAt.stream()
                    .filter(run -> order.compare(run.getLast(), number) < 0)
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            endingAt.add(Stream.concat(longest.stream(), Stream.of(number)).toList());
        }
        return endingAt.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static int placeIn(Frame frame, IndicatorChange change) {
        var indicator = Objects.requireNonNullElseGet(
                change.change().after(),
                () -> Objects.requireNonNull(change.change().before()));
        var headings = frame.dimensions().stream()
                .flatMap(dimension -> headings(dimension))
                .toList();
        int place = headings.indexOf(List.of(indicator.dimension(), indicator.aspect()));
        return place < 0 ? headings.size() : place;
    }

    private static Stream<List<String>> headings(Dimension dimension) {
        return dimension.aspects().stream().map(aspect -> List.of(dimension.name(), aspect));
    }

    private static Map<Integer, Indicator> byNumber(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(Indicator::no, Function.identity()));
    }
}
