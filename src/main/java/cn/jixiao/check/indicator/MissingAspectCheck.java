package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A form says how much, how good, by when, at what cost, to what effect and to whose satisfaction. */
final class MissingAspectCheck implements Check {

    private static final Map<String, Predicate<Kind>> WANTED = Map.of(
            "MISSING_QUANTITY", kind -> kind == Kind.QUANTITY,
            "MISSING_QUALITY", kind -> kind == Kind.QUALITY,
            "MISSING_TIMELINESS", kind -> kind == Kind.TIMELINESS,
            "MISSING_COST", kind -> kind == Kind.COST,
            "MISSING_BENEFIT", Kind::isBenefit);

    @Override
    public Stream<Finding> of(Examination form) {
        var missing = WANTED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(wanted -> form.lines().stream()
                        .filter(Line::hasName)
                        .map(Line::kind)
                        .noneMatch(wanted.getValue()))
                .map(wanted -> form.finding(wanted.getKey(), Place.form(), List.of()));
        return form.lines().stream().anyMatch(line -> measuresSatisfaction(line, form))
                ? missing
                : Stream.concat(missing, Stream.of(form.finding("MISSING_SATISFACTION", Place.form(), List.of())));
    }

    /** A row under 满意度 measures it unless it asks what people know. */
    private static boolean measuresSatisfaction(Line line, Examination form) {
        var words = form.rules().words();
        return words.namesSatisfaction(line.name())
                || (line.kind() == Kind.SATISFACTION
                        && line.hasName()
                        && words.awareness().stream().noneMatch(line.name()::contains));
    }
}
