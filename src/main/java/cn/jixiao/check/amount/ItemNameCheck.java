package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An only item that stands for the project bears its name, neither doubled nor cut down to a word any project has. */
final class ItemNameCheck implements Check {

    private static final Pattern DOUBLED = Pattern.compile("(\\p{IsHan}{3,12})\\1");

    @Override
    public Stream<Finding> of(Examination examined) {
        var items = examined.form().budgetItems();
        if (items.size() != 1) {
            return Stream.empty();
        }
        var item = Plain.of(items.getFirst().category());
        var name = Plain.of(examined.form().name());
        boolean doubled = DOUBLED.matcher(item).find() && !DOUBLED.matcher(name).find();
        boolean generic = examined.rules().words().anyProject().contains(item) && !item.equals(name);
        return doubled || generic
                ? Stream.of(examined.finding(
                        "ITEM_NAME_DIFFERS",
                        new Place.OfBudgetItem(1),
                        List.of(items.getFirst().category(), examined.form().name()),
                        items.getFirst().category(),
                        examined.form().name()))
                : Stream.empty();
    }
}
