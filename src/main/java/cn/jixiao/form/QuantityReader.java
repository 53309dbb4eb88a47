package cn.jixiao.form;

import cn.jixiao.form.TargetToken.Numeral;
import cn.jixiao.form.TargetToken.Sign;
import cn.jixiao.form.TargetValue.Qualitative;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import cn.jixiao.form.TargetValue.Unreadable;
import java.util.List;

/** Reads numbers with their comparisons; what holds none is words. */
final class QuantityReader {

    private static final int WORDS_OF_A_SENTENCE = 6;

    private QuantityReader() {}

    static TargetValue read(String raw, String plain) {
        var tokens = TargetScanner.tokens(plain);
        var statements = Statement.of(tokens);
        return switch (statements.size()) {
            case 0 -> hasSign(tokens) ? new Unreadable(raw) : words(raw, plain);
            case 1 -> one(raw, plain, statements.getFirst());
            case 2 -> two(raw, plain, statements.getFirst(), statements.getLast());
            default -> compared(raw, plain, statements);
        };
    }

    private static TargetValue one(String raw, String plain, Statement only) {
        if (only.plusMinus()) {
            return new Range(
                    raw,
                    new Quantity(
                            only.quantity().number().negate(), only.quantity().measure()),
                    only.quantity());
        }
        if (only.compares() || only.standsAlone()) {
            return quantitative(raw, only);
        }
        return only.isGarbled() ? new Unreadable(raw) : words(raw, plain);
    }

    private static TargetValue two(String raw, String plain, Statement first, Statement second) {
        if (second.plusMinus() && !first.compares()) {
            return around(raw, first.quantity(), second.quantity());
        }
        if (second.behindDash() || second.opposes(first)) {
            return range(raw, first, second);
        }
        return compared(raw, plain, List.of(first, second));
    }

    /** Of several numbers the one that is compared counts; two comparisons are two targets in one. */
    private static TargetValue compared(String raw, String plain, List<Statement> statements) {
        var comparing = statements.stream().filter(Statement::compares).toList();
        return switch (comparing.size()) {
            case 0 -> hasSentence(plain) ? words(raw, plain) : new Unreadable(raw);
            case 1 -> quantitative(raw, comparing.getFirst());
            default -> new Unreadable(raw);
        };
    }

    private static TargetValue quantitative(String raw, Statement statement) {
        return new Quantitative(raw, statement.operator(), statement.quantity(), statement.isDecrease());
    }

    private static TargetValue range(String raw, Statement first, Statement second) {
        var a = first.quantity();
        var b = second.quantity();
        var lower = new Quantity(a.number(), a.measure().isEmpty() ? b.measure() : a.measure());
        var upper = new Quantity(b.number(), b.measure().isEmpty() ? a.measure() : b.measure());
        if (!lower.comparesWith(upper)) {
            return new Unreadable(raw);
        }
        return lower.base().compareTo(upper.base()) <= 0 ? new Range(raw, lower, upper) : new Range(raw, upper, lower);
    }

    private static TargetValue around(String raw, Quantity middle, Quantity reach) {
        return new Range(
                raw,
                new Quantity(middle.number().subtract(reach.number()), reach.measure()),
                new Quantity(middle.number().add(reach.number()), reach.measure()));
    }

    private static TargetValue words(String raw, String plain) {
        return plain.codePoints().anyMatch(Character::isLetter) ? new Qualitative(raw) : new Unreadable(raw);
    }

    private static boolean hasSentence(String plain) {
        return plain.codePoints()
                        .filter(Character::isIdeographic)
                        .limit(WORDS_OF_A_SENTENCE)
                        .count()
                == WORDS_OF_A_SENTENCE;
    }

    private static boolean hasSign(List<TargetToken> tokens) {
        return tokens.stream().anyMatch(Sign.class::isInstance)
                && tokens.stream().noneMatch(Numeral.class::isInstance);
    }
}
