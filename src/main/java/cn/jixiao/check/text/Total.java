package cn.jixiao.check.text;

import java.math.BigDecimal;
import java.util.List;

/** Several stated amounts together; {@code slack} as in {@link StatedAmount}. */
public record Total(BigDecimal yuan, BigDecimal slack) {

    public static Total of(List<StatedAmount> amounts) {
        return new Total(
                amounts.stream().map(StatedAmount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts.stream().map(StatedAmount::slack).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public static Total ofStatements(List<Statement> statements) {
        return of(statements.stream().map(Statement::amount).toList());
    }

    /** True where they may come to that; nothing at all never does. */
    public boolean fits(BigDecimal amount) {
        return yuan.signum() > 0 && yuan.subtract(amount).abs().compareTo(slack) <= 0;
    }

    /** Yuan without needless decimals. */
    public String text() {
        return yuan.stripTrailingZeros().toPlainString();
    }
}
