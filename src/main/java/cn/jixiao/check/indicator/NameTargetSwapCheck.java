package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.text.AmountReader;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;

/** A name says what is measured; a date, an amount or a result is the target. */
final class NameTargetSwapCheck implements LineCheck {

    @Override
    public String code() {
        return "NAME_TARGET_SWAP";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.hasName()
                && (form.rules().names().results().contains(line.name())
                        || isDate(line.name())
                        || endsInAmount(line.name()));
    }

    private static boolean isDate(String name) {
        return name.codePoints().anyMatch(Character::isDigit) && TargetValue.parse(name) instanceof Deadline;
    }

    private static boolean endsInAmount(String name) {
        return AmountReader.in(name).stream().anyMatch(amount -> amount.end() == name.length());
    }
}
