package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.text.StatedRate;
import cn.jixiao.common.Message;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** A rate that a goal promises has an indicator, with the same figure. */
final class GoalFiguresCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        if (form.lines().stream()
                .noneMatch(line -> line.kind().isOutput() || line.kind().isBenefit())) {
            return Stream.empty(); // the table was lost or is still empty: there is nothing to compare with
        }
        return form.rules().frame().goals().stream()
                .flatMap(field -> StatedRate.in(form.text(field)).stream()
                        .flatMap(rate -> form.rules().words().namesSatisfaction(rate.name())
                                ? satisfaction(rate, field, form)
                                : otherRate(rate, field, form)));
    }

    private static Stream<Finding> satisfaction(StatedRate rate, Field field, Examination form) {
        var lines = form.lines().stream()
                .filter(line -> form.rules().words().namesSatisfaction(line.name()))
                .toList();
        if (lines.isEmpty()) {
            return Stream.of(mismatch(rate, field, form, Message.of("check.GOAL_INDICATOR_MISMATCH.none"), List.of()));
        }
        return differs(rate, lines, field, form);
    }

    private static Stream<Finding> otherRate(StatedRate rate, Field field, Examination form) {
        int letters = form.rules().thresholds().rateLetters();
        var ending = last(rate.name(), letters);
        var lines = form.lines().stream()
                .filter(line -> last(line.name(), letters).equals(ending))
                .toList();
        if (!lines.isEmpty()) {
            return differs(rate, lines, field, form);
        }
        var kind = last(rate.name(), letters - 1);
        return form.lines().stream().anyMatch(line -> line.name().contains(kind))
                ? Stream.empty()
                : Stream.of(form.finding(
                        "OUTPUT_NOT_MEASURED",
                        Place.of(field),
                        List.of(rate.words()),
                        form.label(field),
                        rate.words()));
    }

    private static Stream<Finding> differs(StatedRate rate, List<Line> lines, Field field, Examination form) {
        var numbers = lines.stream().filter(line -> line.number().isPresent()).toList();
        return numbers.isEmpty()
                        || numbers.stream()
                                .flatMap(line -> line.number().stream())
                                .anyMatch(number -> number.quantity().number().compareTo(rate.percent()) == 0)
                ? Stream.empty()
                : Stream.of(mismatch(
                        rate,
                        field,
                        form,
                        Message.of(
                                "check.GOAL_INDICATOR_MISMATCH.other",
                                numbers.getFirst().quotation()),
                        numbers.stream().map(Line::quotation).toList()));
    }

    private static Finding mismatch(StatedRate rate, Field field, Examination form, Message table, List<String> lines) {
        return form.finding(
                "GOAL_INDICATOR_MISMATCH",
                Place.of(field),
                Stream.concat(Stream.of(rate.words()), lines.stream()).toList(),
                rate.words(),
                table);
    }

    private static String last(String text, int letters) {
        return text.substring(Math.max(0, text.length() - letters));
    }
}
