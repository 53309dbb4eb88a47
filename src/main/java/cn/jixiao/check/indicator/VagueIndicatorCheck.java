package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.TargetValue.Qualitative;
import java.util.List;
import java.util.stream.Stream;

/** Whether an indicator was met can be told from its name and target alone. */
final class VagueIndicatorCheck implements LineCheck {

    @Override
    public String code() {
        return "VAGUE_INDICATOR";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.hasName() && (saysNothing(line, form) || isSlogan(line, form));
    }

    private static boolean saysNothing(Line line, Examination form) {
        return form.rules().names().empty().contains(line.name())
                || line.name().equals(Plain.of(line.indicator().aspect()));
    }

    /** A sentence as a name whose target is a word like it, a tick or a percentage. */
    private static boolean isSlogan(Line line, Examination form) {
        return line.target() instanceof Qualitative
                ? line.name().length() >= form.rules().names().longestSlogan()
                        || (startsAsSlogan(line.name(), form)
                                && startsAsSlogan(line.indicator().target(), form))
                : startsAsSlogan(line.name(), form)
                        && !measures(line.name(), form)
                        && (BareNumbers.isTick(line, form)
                                || line.number().filter(Percent::isPercent).isPresent());
    }

    private static boolean startsAsSlogan(String text, Examination form) {
        return form.rules().names().slogans().stream().anyMatch(text.strip()::startsWith);
    }

    private static boolean measures(String name, Examination form) {
        return Stream.of(
                        form.rules().words().measured(),
                        form.rules().words().satisfaction(),
                        form.rules().names().yesNo())
                .flatMap(List::stream)
                .anyMatch(name::endsWith);
    }
}
