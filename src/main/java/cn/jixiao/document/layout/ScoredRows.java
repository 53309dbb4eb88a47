package cn.jixiao.document.layout;

import cn.jixiao.common.Sentences;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Table;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.ScoredLine;
import cn.jixiao.form.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The indicators with target, actual value, points, score and the reason where the target was missed. */
record ScoredRows(Evaluated evaluated) {

    private static final List<String> COLUMNS =
            List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");

    Table table() {
        var levels = Levels.used(evaluated.frame(), evaluated.targets().indicators());
        var head = new Row(COLUMNS.stream().map(Cell::column).toList());
        return new Table(List.of(head), LevelRows.of(levels, this::cells));
    }

    private List<Cell> cells(@Nullable Indicator indicator) {
        if (indicator == null) {
            return Stream.generate(() -> Cell.text(""))
                    .limit(COLUMNS.size() - 2L)
                    .toList();
        }
        var report = evaluated.content().report(indicator.no());
        return List.of(
                Cell.text(indicator.name()),
                Cell.centred(indicator.target()),
                Cell.centred(actual(report.actual())),
                Cell.centred(Content.of(figure(indicator, ScoredLine::points), "0.####")),
                Cell.centred(Content.of(figure(indicator, ScoredLine::score), SelfEvaluationLayout.SCORE)),
                Cell.text(report.reason()));
    }

    private @Nullable BigDecimal figure(Indicator indicator, Function<ScoredLine, BigDecimal> part) {
        return evaluated.score().line(indicator.no()).map(part).orElse(null);
    }

    /** What was reported; for a judged target without words of its own, the grade it reached. */
    private static String actual(ActualValue actual) {
        return actual.raw().isBlank() && actual.achievement() != null
                ? Sentences.in(Locale.SIMPLIFIED_CHINESE, "evaluation.achievement." + actual.achievement())
                : actual.raw();
    }
}
