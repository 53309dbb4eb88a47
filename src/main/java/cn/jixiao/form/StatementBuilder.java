package cn.jixiao.form;

import cn.jixiao.form.TargetToken.Dash;
import cn.jixiao.form.TargetToken.Numeral;
import cn.jixiao.form.TargetToken.PlusMinus;
import cn.jixiao.form.TargetToken.Sign;
import cn.jixiao.form.TargetToken.Stop;
import cn.jixiao.form.TargetToken.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers tokens into statements: one for each number. */
final class StatementBuilder {

    /** 各, 人均, 每年: what may stand between a sign and its number. */
    private static final int LONGEST_FILLER = 4;

    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Operator sign;
    private String before = "";
    private boolean dash;
    private boolean plusMinus;
    private boolean measureDue;

    List<Statement> read(List<TargetToken> tokens) {
        for (var token : tokens) {
            switch (token) {
                case Numeral(var value) -> number(value);
                case Sign(var operator) -> sign(operator);
                case Word(var text) -> word(text);
                case Dash() -> dash = true;
                case PlusMinus() -> plusMinus = true;
                case Stop() -> stop();
            }
        }
        return statements;
    }

    private void number(BigDecimal value) {
        statements.add(
                new Statement(sign, new Quantity(value, ""), before, "", true, dash && joinsNeighbour(), plusMinus));
        sign = null;
        before = "";
        dash = false;
        plusMinus = false;
        measureDue = true;
    }

    /** A dash joins only neighbours: 80-120, 80个-120个. */
    private boolean joinsNeighbour() {
        return !statements.isEmpty() && before.isEmpty();
    }

    private void sign(Operator operator) {
        if (measureDue && !statements.getLast().compares()) {
            statements.set(statements.size() - 1, statements.getLast().compared(operator.mirrored()));
        } else {
            sign = operator;
        }
        measureDue = false;
    }

    private void word(String text) {
        if (measureDue) {
            var measured = statements.getLast().measured(Measures.cut(text));
            statements.set(statements.size() - 1, measured);
            measureDue = false;
            before = measured.after();
            return;
        }
        if (sign != null && text.length() > LONGEST_FILLER) {
            sign = null;
        }
        before = text;
    }

    private void stop() {
        measureDue = false;
        before = "";
    }
}
