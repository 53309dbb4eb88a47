package cn.jixiao.document.paper;

import cn.jixiao.common.Money;
import cn.jixiao.form.Frame.AmountMeasure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. A workbook keeps figures and days as such; paper has them {@link #printed}. */
public sealed interface Content {

    /** Text exactly as it is kept, line breaks included. */
    record Words(String text) implements Content {}

    /**
     * A number with the pattern it is shown in, which workbooks and {@link DecimalFormat} read alike; never one that
     * rounds what somebody wrote.
     */
    record Figure(BigDecimal value, String pattern) implements Content {}

    record Day(LocalDate date) implements Content {}

    static Content nothing() {
        return new Words("");
    }

    static Content of(String text) {
        return new Words(text);
    }

    static Content of(@Nullable LocalDate date) {
        return date == null ? nothing() : new Day(date);
    }

    /** An amount in the document's measure: to the fen, which is the sixth decimal of 万元. */
    static Content of(@Nullable Money amount, AmountMeasure measure) {
        if (amount == null) {
            return nothing();
        }
        return measure == AmountMeasure.YUAN
                ? new Figure(amount.yuan(), "#,##0.00")
                : new Figure(amount.yuan().movePointLeft(4), "#,##0.00####");
    }

    static Content of(@Nullable BigDecimal value, String pattern) {
        return value == null ? nothing() : new Figure(value, pattern);
    }

    default String printed() {
        return switch (this) {
            case Words(var text) -> text;
            case Day(var date) -> date.toString();
            case Figure(var value, var pattern) ->
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        };
    }
}
