package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides points so that the parts have a fixed number of decimals and still add up: the largest remainders round up. */
final class Shares {

    private Shares() {}

    static List<BigDecimal> evenly(BigDecimal total, int parts, int decimals) {
        return of(total, Collections.nCopies(parts, BigDecimal.ONE), decimals);
    }

    /** In proportion to the given weights; of equal remainders the earlier part gets more. */
    static List<BigDecimal> of(BigDecimal total, List<BigDecimal> weights, int decimals) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = weights.stream()
                .map(weight -> total.multiply(weight).divide(sum, decimals + 20, RoundingMode.HALF_EVEN))
                .toList();
        var parts = new ArrayList<BigDecimal>();
        exact.forEach(part -> parts.add(part.setScale(decimals, RoundingMode.DOWN)));
        var step = BigDecimal.ONE.movePointLeft(decimals);
        int missing = total.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(step)
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(parts.get(i)))
                        .reversed())
                .limit(missing)
                .forEach(i -> parts.set(i, parts.get(i).add(step)));
        return parts;
    }
}
