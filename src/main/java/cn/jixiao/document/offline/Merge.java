package cn.jixiao.document.offline;

import cn.jixiao.form.Field;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings together what was filled offline and what others saved meanwhile. What only one side changed is taken from that
 * side; where both changed the same place differently, somebody must say whose counts. Tables without numbered rows count as
 * one place.
 */
final class Merge {

    private final TargetForm base;
    private final TargetForm saved;
    private final TargetForm filled;
    private final boolean preferFilled;
    private final Set<Place> conflicts = new LinkedHashSet<>();
    private TargetForm result;

    private Merge(TargetForm base, TargetForm saved, TargetForm filled, boolean preferFilled) {
        this.base = base;
        this.saved = saved;
        this.filled = filled;
        this.preferFilled = preferFilled;
        this.result = saved;
    }

    /** @param conflicts the places that both changed, differently */
    record Result(TargetForm form, Set<Place> conflicts) {}

    /**
     * @param base what left in the workbook
     * @param saved what the program holds now
     * @param filled what came back
     */
    static Result of(TargetForm base, TargetForm saved, TargetForm filled, boolean preferFilled) {
        var merge = new Merge(base, saved, filled, preferFilled);
        for (var field : Field.values()) {
            merge.field(field);
        }
        merge.result = merge.result
                .withBudgetItems(merge.pick(
                        new Place.OfBudgetItem(1), base.budgetItems(), saved.budgetItems(), filled.budgetItems()))
                .withMainTasks(merge.pick(new Place.OfTask(1), base.mainTasks(), saved.mainTasks(), filled.mainTasks()))
                .withIndicators(merge.indicators());
        return new Result(merge.result, merge.conflicts);
    }

    private void field(Field field) {
        var value = pick(Place.of(field), base.text(field), saved.text(field), filled.text(field));
        if (!value.equals(saved.text(field))) {
            result = result.with(field, value);
        }
    }

    private List<Indicator> indicators() {
        var merged = new ArrayList<Indicator>();
        for (var indicator : saved.indicators()) {
            pick(indicator.no()).ifPresent(merged::add);
        }
        for (var indicator : filled.indicators()) {
            if (saved.indicator(indicator.no()).isEmpty()) {
                pick(indicator.no()).ifPresent(added -> merged.add(behindItsKind(merged, added), added));
            }
        }
        return merged;
    }

    private Optional<Indicator> pick(int no) {
        return pick(new Place.OfIndicator(no), base.indicator(no), saved.indicator(no), filled.indicator(no));
    }

    private <T> T pick(Place place, T before, T theirs, T mine) {
        if (mine.equals(before) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(before)) {
            return mine;
        }
        conflicts.add(place);
        return preferFilled ? mine : theirs;
    }

    private static int behindItsKind(List<Indicator> indicators, Indicator added) {
        return Stream.iterate(indicators.size(), i -> i > 0, i -> i - 1)
                .filter(i -> indicators.get(i - 1).dimension().equals(added.dimension())
                        && indicators.get(i - 1).aspect().equals(added.aspect()))
                .findFirst()
                .orElse(indicators.size());
    }
}
