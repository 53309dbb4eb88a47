package cn.jixiao.form;

import cn.jixiao.common.Message;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Qualitative;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import cn.jixiao.form.TargetValue.Unreadable;

/** Says how the program reads a target, so that its writer sees at once whether it was understood. */
public final class TargetWords {

    private TargetWords() {}

    public static Message of(TargetValue target) {
        return switch (target) {
            case Quantitative number -> quantity(number);
            case Range range ->
                Message.of(
                        "form.reads.range",
                        range.lower().toString(),
                        range.upper().toString());
            case Deadline deadline ->
                Message.of(
                        "form.reads.deadline." + deadline.every(),
                        deadline.day().getMonthValue(),
                        deadline.day().getDayOfMonth());
            case Qualitative words -> Message.of("form.reads.qualitative");
            case Placeholder nothing -> Message.of("form.reads.placeholder");
            case Unreadable garbled -> Message.of("form.reads.unreadable");
        };
    }

    /** True of a target that measures nothing or that nobody could score. */
    public static boolean isDoubtful(TargetValue target) {
        return target instanceof Placeholder || target instanceof Unreadable;
    }

    private static Message quantity(Quantitative target) {
        var key = target.decrease()
                ? "form.reads.decrease"
                : "form.reads." + target.operator().direction();
        return Message.of(key, target.operator().sign(), target.quantity().toString());
    }
}
