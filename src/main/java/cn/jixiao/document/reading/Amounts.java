package cn.jixiao.document.reading;

import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.text.Label;
import cn.jixiao.form.Frame.AmountMeasure;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Printed amounts: {@code 860000.00}, {@code 860,000}, {@code 8.5万元}, with signs of any width. */
public final class Amounts {

    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?\\s*(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*(万元|元)?");
    private static final Pattern MEASURE_LINE = Pattern.compile("[(]?(?:金额|计量)?单位:?(?:人民币)?(万元|元)(?:人民币)?[)]?");
    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|无");

    private Amounts() {}

    static boolean isAmount(String text) {
        return text.length() <= 40 && AMOUNT.matcher(Label.narrow(text).strip()).matches();
    }

    /** True of a dash or 无: the cell says that there is no amount. */
    public static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** The amount in yuan; the measure printed behind the number counts before the given one. */
    public static Optional<Money> read(String text, AmountMeasure measure) {
        var amount = AMOUNT.matcher(Label.narrow(text).strip());
        if (text.length() > 40 || !amount.matches()) {
            return Optional.empty();
        }
        var wan = amount.group(2) == null
                ? measure == AmountMeasure.WAN
                : amount.group(2).startsWith("万");
        try {
            return Optional.of(wan ? Money.ofWan(amount.group(1)) : Money.ofYuan(amount.group(1)));
        } catch (RuleBroken outOfRange) {
            return Optional.empty();
        }
    }

    /** The measure that a line such as 单位：万元 gives all amounts of a form; null where the text is none. */
    public static @Nullable AmountMeasure measureOfForm(String text) {
        var line = text.length() > 30 ? "" : Label.narrow(text).replace(" ", "");
        var found = MEASURE_LINE.matcher(line);
        return !found.matches() ? null : found.group(1).equals("万元") ? AmountMeasure.WAN : AmountMeasure.YUAN;
    }

    /** The measure a label prints, as in {@code 资金总额（万元）}; null where it prints none. */
    static @Nullable AmountMeasure measureIn(String label) {
        if (label.contains("万元")) {
            return AmountMeasure.WAN;
        }
        return Label.narrow(label).contains("(元)") ? AmountMeasure.YUAN : null;
    }
}
