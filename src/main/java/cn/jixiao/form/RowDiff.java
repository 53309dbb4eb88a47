package cn.jixiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Differences of two tables whose rows carry no number: equal rows are the same row, then rows that agree in their first
 * key, then in the next; what is left over was removed or added.
 */
final class RowDiff<T> {

    private final List<T> removed;
    private final List<T> added;
    private final List<Change<T>> changed = new ArrayList<>();

    private RowDiff(List<T> before, List<T> after) {
        removed = new ArrayList<>(before);
        added = new ArrayList<>(after);
    }

    /** Changed rows in the order of the new table, then the added ones, then the removed ones. */
    static <T> List<Change<T>> between(List<T> before, List<T> after, List<Function<T, Object>> keys) {
        var diff = new RowDiff<>(before, after);
        diff.pair(Object::equals);
        diff.changed.clear();
        keys.forEach(key -> diff.pair((old, now) -> key.apply(old).equals(key.apply(now))));
        return Stream.of(
                        diff.changed.stream(),
                        diff.added.stream().map(row -> new Change<>((T) null, row)),
                        diff.removed.stream().map(row -> new Change<>(row, (T) null)))
                .flatMap(changes -> changes)
                .toList();
    }

    private void pair(BiPredicate<T, T> same) {
        for (var now : List.copyOf(added)) {
            removed.stream().filter(old -> same.test(old, now)).findFirst().ifPresent(old -> {
                changed.add(new Change<>(old, now));
                removed.remove(old);
                added.remove(now);
            });
        }
    }
}
