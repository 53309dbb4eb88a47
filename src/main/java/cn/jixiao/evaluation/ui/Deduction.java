package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.ReviewedLine;

/** How a deduction (扣分) is written: what is taken off, with a plus sign where the reviewer gives more. */
final class Deduction {

    private Deduction() {}

    static String of(ReviewedLine line) {
        var deduction = line.deduction();
        return switch (deduction.signum()) {
            case 0 -> "—";
            case 1 -> deduction.toPlainString();
            default -> "+" + deduction.negate().toPlainString();
        };
    }
}
