package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.rules.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** An indicator speaks of a field of work that the rest of the form knows nothing of: it came with another template. */
final class CopiedIndicatorCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        var project = String.join("\n", form.form().values().values());
        var foreign = form.rules().vocabularies().stream()
                .filter(vocabulary -> !vocabulary.isSpokenIn(project))
                .toList();
        return form.lines().stream()
                .filter(line -> line.hasName() && line.kind() != Kind.MANAGEMENT)
                .flatMap(line -> betrayed(line, foreign, form));
    }

    private static Stream<Finding> betrayed(Line line, List<Vocabulary> foreign, Examination form) {
        return foreign.stream()
                .flatMap(vocabulary -> vocabulary.wordIn(line.name()).stream())
                .limit(1)
                .map(word -> form.finding(
                        "COPIED_INDICATOR",
                        line.place(),
                        List.of(line.quotation(), word),
                        line.indicator().name(),
                        word));
    }
}
