package cn.jixiao.library;

import cn.jixiao.form.Field;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a form keeps of last year's approved one and what it changes, place by place.
 *
 * @param marks by {@link Place#text}; none for a field that neither year fills
 * @param dropped last year's indicators that this form no longer has
 */
public record YearOnYear(FormRecord former, Map<String, YearMark> marks, List<Indicator> dropped) {

    public YearOnYear {
        marks = Map.copyOf(marks);
        dropped = List.copyOf(dropped);
    }

    public static YearOnYear between(FormerYear former, TargetForm now, Frame frame) {
        var marks = new LinkedHashMap<String, YearMark>();
        Arrays.stream(Field.values())
                .filter(field -> frame.entry(field).isPresent())
                .forEach(field -> field(former, now, field).ifPresent(mark -> marks.put(text(field), mark)));
        var left = new ArrayList<>(former.carried().indicators());
        var pairs = pairs(former, now, left);
        now.indicators().forEach(line -> marks.put(Place.of(line).text(), mark(former, pairs.get(line.no()), line)));
        return new YearOnYear(former.record(), marks, left);
    }

    public Optional<YearMark> at(Place place) {
        return Optional.ofNullable(marks.get(place.text()));
    }

    /** True where nothing but amounts and dates differs from last year: an unchanged copy. */
    public boolean isUnchangedCopy() {
        return dropped.isEmpty()
                && marks.entrySet().stream()
                        .filter(mark -> mark.getKey().startsWith("indicator:"))
                        .allMatch(mark -> mark.getValue().kind() == YearMark.Kind.UNCHANGED);
    }

    /** Dates are held against last year's, moved on; last year's amounts against what was approved then. */
    private static Optional<YearMark> field(FormerYear former, TargetForm now, Field field) {
        var carried = former.carried().text(field);
        var before = field.kind() == Kind.AMOUNT && carried.isEmpty()
                ? former.content().text(field)
                : carried;
        return before.isEmpty() ? Optional.empty() : Optional.of(YearMark.of(before, now.text(field)));
    }

    /** A line is last year's line of the same name, else of the same number; what is left was dropped. */
    private static Map<Integer, Indicator> pairs(FormerYear former, TargetForm now, List<Indicator> left) {
        var pairs = new LinkedHashMap<Integer, Indicator>();
        now.indicators()
                .forEach(line -> take(left, old -> sameName(old, line)).ifPresent(old -> pairs.put(line.no(), old)));
        if (former.numbered()) {
            now.indicators().stream()
                    .filter(line -> !pairs.containsKey(line.no()))
                    .forEach(line ->
                            take(left, old -> old.no() == line.no()).ifPresent(old -> pairs.put(line.no(), old)));
        }
        return pairs;
    }

    private static Optional<Indicator> take(List<Indicator> left, Predicate<Indicator> wanted) {
        var found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean sameName(Indicator old, Indicator line) {
        return !line.name().isEmpty()
                && old.name().equals(line.name())
                && old.aspect().equals(line.aspect());
    }

    private static YearMark mark(FormerYear former, @Nullable Indicator old, Indicator line) {
        if (old == null) {
            return new YearMark(YearMark.Kind.NEW, "", "", false);
        }
        var actual = former.actual(old.no());
        var same = old.name().equals(line.name()) && old.target().equals(line.target());
        return new YearMark(
                same ? YearMark.Kind.UNCHANGED : YearMark.Kind.CHANGED,
                old.name().equals(line.name()) ? old.target() : old.name() + " " + old.target(),
                actual,
                Shortfall.isBelow(line.target(), actual));
    }

    private static String text(Field field) {
        return Place.of(field).text();
    }
}
