package cn.jixiao.approval.ui;

import cn.jixiao.common.Money;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The sentence that holds a sum of rows against the amount it should make. */
final class Sums {

    private Sums() {}

    static String beside(Component shown, Money sum, Optional<Money> total) {
        return total.map(amount -> amount.equals(sum)
                        ? shown.getTranslation("approval.edit.sum.equal", Formats.amount(sum))
                        : shown.getTranslation(
                                "approval.edit.sum.differs",
                                Formats.amount(sum),
                                Formats.amount(amount),
                                Formats.amount(new Money(amount.yuan().subtract(sum.yuan())))))
                .orElseGet(() -> shown.getTranslation("approval.edit.sum", Formats.amount(sum)));
    }
}
