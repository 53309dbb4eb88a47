package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.TOTAL_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** The project is broken down by economic category (经济科目), not repeated as its only item. */
final class BudgetItemsCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var items = examined.form().budgetItems();
        if (items.isEmpty()) {
            return Stream.of(examined.finding("ITEMS_MISSING", Place.of(TOTAL_AMOUNT), List.of()));
        }
        if (items.size() > 1) {
            return Stream.empty();
        }
        var only = items.getFirst().category();
        return isCategory(only, examined)
                ? Stream.empty()
                : Stream.of(examined.finding("ITEM_NOT_BROKEN_DOWN", new Place.OfBudgetItem(1), List.of(only), only));
    }

    private static boolean isCategory(String name, Examination examined) {
        return examined.rules().words().economicCategories().contains(Plain.of(name))
                && !Plain.of(name).equals(Plain.of(examined.form().name()));
    }
}
