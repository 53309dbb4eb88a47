package cn.jixiao.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** An exact amount in yuan (元) with two decimals; never negative zero, never a binary fraction. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?|-?\\d+(\\.\\d+)?");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    public Money {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
        if (yuan.precision() > 18) {
            throw new RuleBroken("common.amount.too-large", yuan.toPlainString());
        }
    }

    /** Reads {@code 1200000.00} or {@code 1,200,000}; anything else breaks {@code common.amount.malformed}. */
    @JsonCreator
    public static Money ofYuan(String text) {
        return new Money(number(text));
    }

    /** Reads an amount printed in 万元 (ten thousand yuan), such as {@code 10.38}. */
    public static Money ofWan(String text) {
        return new Money(number(text).multiply(WAN));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** Yuan with two decimals and no separators: the form in which amounts are stored and exchanged. */
    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }

    /** Yuan with separators and two decimals, as people read them: {@code 1,200,000.00}. */
    public String printed() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    private static BigDecimal number(String text) {
        var trimmed = text.strip();
        if (trimmed.length() > 30 || !PLAIN.matcher(trimmed).matches()) {
            throw new RuleBroken("common.amount.malformed", trimmed);
        }
        return new BigDecimal(trimmed.replace(",", ""));
    }
}
