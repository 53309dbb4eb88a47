package cn.jixiao.check.wording;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Enumeration;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** A text that stops at a comma, inside brackets, or, long and otherwise full of full stops, without one. */
final class TextTruncatedCheck implements Check {

    private static final String GOES_ON = "，、,：:（(《“";
    private static final String ENDS = "。！？；.!?;”）)》…\"";
    private static final String OPENING = "（(《“";
    private static final String CLOSING = "）)》”";
    private static final int LONGEST_QUOTATION = 20;

    @Override
    public Stream<Finding> of(Examination examined) {
        var texts = Stream.concat(examined.rules().frame().texts().stream(), examined.rules().frame().goals().stream())
                .distinct()
                .flatMap(field -> examined.text(field)
                        .lines()
                        .map(String::strip)
                        .filter(line -> field.kind() == Field.Kind.LINES || isLastLine(line, field, examined))
                        .filter(line -> breaksOff(
                                line, field.kind() == Field.Kind.LINES ? line : examined.text(field), examined))
                        .map(line -> finding(examined, Place.of(field), line, examined.label(field))));
        var names = examined.lines().stream()
                .filter(line -> line.hasName() && (goesOn(line.name()) || isOpen(line.name())))
                .map(line -> finding(
                        examined,
                        line.place(),
                        line.indicator().name(),
                        line.indicator().name()));
        return Stream.concat(texts, names);
    }

    private static boolean isLastLine(String line, Field field, Examination examined) {
        return examined.text(field).strip().endsWith(line);
    }

    private static boolean breaksOff(String line, String text, Examination examined) {
        return !line.isEmpty() && (goesOn(line) || isOpen(line) || lacksFullStop(line, text, examined));
    }

    private static boolean goesOn(String text) {
        return GOES_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The last bracket or quotation mark is an opening one. */
    private static boolean isOpen(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean lacksFullStop(String line, String text, Examination examined) {
        return text.length() >= examined.rules().texts().truncated()
                && text.indexOf('。') >= 0
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && Enumeration.items(text).size() < 2;
    }

    private static Finding finding(Examination examined, Place place, String text, String label) {
        var end = text.substring(Math.max(0, text.length() - LONGEST_QUOTATION));
        return examined.finding("TEXT_TRUNCATED", place, List.of(end), label);
    }
}
