package cn.jixiao.check.across;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Lookalike;
import cn.jixiao.check.Lookalike.Shared;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** What another organisation's form says word for word was copied by one of the two. */
final class LookalikeCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        return form.surroundings().lookalikes().stream()
                .flatMap(other -> Stream.concat(texts(other, form), indicators(other, form)));
    }

    private static Stream<Finding> texts(Lookalike other, Examination form) {
        return other.shared().stream()
                .filter(shared -> shared.place() instanceof Place.OfField)
                .map(shared -> form.finding(
                        "COPIED_TEXT", shared.place(), List.of(shared.words()), other.organisation(), other.project()));
    }

    /** The rows that are printed in advance are everybody's. */
    private static Stream<Finding> indicators(Lookalike other, Examination form) {
        var own = form.lines().stream()
                .filter(line -> line.kind() != Kind.MANAGEMENT && line.kind() != Kind.OTHER)
                .map(Line::place)
                .toList();
        var shared = other.shared().stream()
                .filter(words -> own.contains(words.place()))
                .map(Shared::words)
                .toList();
        return shared.size() < form.rules().thresholds().fewestSharedIndicators()
                ? Stream.empty()
                : Stream.of(form.finding(
                        "SHARED_INDICATORS",
                        Place.form(),
                        shared,
                        other.organisation(),
                        other.project(),
                        shared.size()));
    }
}
