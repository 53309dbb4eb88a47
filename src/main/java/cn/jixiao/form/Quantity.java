package cn.jixiao.form;

import java.math.BigDecimal;

/**
 * A number with its measure (计量单位), both as written: {@code 12.46} and {@code 万元}. The measure may be empty.
 */
public record Quantity(BigDecimal number, String measure) {

    /** The number with the measure's magnitude word worked in: 124600 for {@code 12.46万元}. */
    public BigDecimal base() {
        return number.multiply(Measures.magnitude(measure));
    }

    /** The measure without its magnitude word: {@code 元} for {@code 万元}. */
    public String baseMeasure() {
        return Measures.withoutMagnitude(measure);
    }

    /** True where both count the same thing; a number without measure is taken in the other's. */
    public boolean comparesWith(Quantity other) {
        var mine = baseMeasure();
        var theirs = other.baseMeasure();
        return mine.startsWith(theirs) || theirs.startsWith(mine);
    }

    /** This quantity as a number of {@code other}'s base measure: a bare {@code 9} against 万元 is nine times ten thousand. */
    public BigDecimal baseLike(Quantity other) {
        return measure.isEmpty() ? number.multiply(Measures.magnitude(other.measure)) : base();
    }

    @Override
    public String toString() {
        return number.toPlainString() + measure;
    }
}
