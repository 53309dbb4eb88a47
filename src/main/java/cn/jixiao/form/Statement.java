package cn.jixiao.form;

import cn.jixiao.form.Operator.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number of a target text with what stands around it.
 *
 * @param sign the comparison before the number or behind its measure, or null where none is said
 * @param before the words before
 * @param after the words behind the measure
 * @param knownMeasure false where the measure is a guess
 * @param behindDash the number is the second of {@code 80-120}
 */
record Statement(
        @Nullable Operator sign,
        Quantity quantity,
        String before,
        String after,
        boolean knownMeasure,
        boolean behindDash,
        boolean plusMinus) {

    private static final Pattern DECREASE = Pattern.compile(".*(?:下降|降低|减少|降幅|下浮)");
    private static final int LONGEST_SUBJECT = 20;
    private static final int LONGEST_NOUN = 6;
    private static final int LONGEST_OBJECT = 3;

    static List<Statement> of(List<TargetToken> tokens) {
        return new StatementBuilder().read(tokens);
    }

    Operator operator() {
        return sign == null ? Operator.EXACTLY : sign;
    }

    boolean compares() {
        return sign != null;
    }

    /** 2名驻场工程师, 满意度90%, 建设2座桥梁: the number is the target, not a detail of a sentence. */
    boolean standsAlone() {
        if (isGarbled() || after.startsWith("全")) {
            return false;
        }
        return before.isEmpty()
                ? after.length() <= LONGEST_NOUN
                : before.length() <= LONGEST_SUBJECT
                        && (after.isEmpty() || (knownMeasure && isCounted() && after.length() <= LONGEST_OBJECT));
    }

    /** 10月低前: looks like a date and is none. */
    boolean isGarbled() {
        return !knownMeasure && quantity.measure().startsWith("月");
    }

    boolean opposes(Statement first) {
        return sign != null
                && first.sign != null
                && sign.direction() != first.sign.direction()
                && sign.direction() != Direction.EXACT
                && first.sign.direction() != Direction.EXACT;
    }

    boolean isDecrease() {
        return DECREASE.matcher(before).matches();
    }

    Statement compared(@Nullable Operator operator) {
        return new Statement(operator, quantity, before, after, knownMeasure, behindDash, plusMinus);
    }

    Statement measured(Measures.Cut cut) {
        var behind = OperatorWords.behind(cut.rest());
        var measure = new Quantity(quantity.number(), cut.measure());
        return behind == null
                ? new Statement(sign, measure, before, cut.rest(), cut.known(), behindDash, plusMinus)
                : new Statement(
                        sign == null ? behind.operator() : sign,
                        measure,
                        before,
                        cut.rest().substring(behind.length()),
                        true,
                        behindDash,
                        plusMinus);
    }

    private boolean isCounted() {
        return !quantity.measure().isEmpty() && quantity.number().compareTo(BigDecimal.ZERO) >= 0;
    }
}
