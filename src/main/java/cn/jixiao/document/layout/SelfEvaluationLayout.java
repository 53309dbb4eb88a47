package cn.jixiao.document.layout;

import cn.jixiao.common.Sentences;
import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Sheet.Orientation;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The self-evaluation form (项目支出绩效自评表): money, goals, indicators with their scores, total and conclusions. */
public final class SelfEvaluationLayout {

    static final String SCORE = "0.00##";

    private static final List<Integer> WIDTHS = List.of(10, 13, 20, 13, 13, 7, 9, 15);
    private static final int COLUMNS = WIDTHS.size();

    private final Evaluated evaluated;

    private SelfEvaluationLayout(Evaluated evaluated) {
        this.evaluated = evaluated;
    }

    public static Paper of(Evaluated evaluated) {
        var title = evaluated.frame().title().replace("目标", "自评");
        var layout = new SelfEvaluationLayout(evaluated);
        var caption = new Caption(
                "",
                "（%s年度）".formatted(evaluated.targets().year()),
                Measures.line(evaluated.frame().amountsIn()));
        var sheet = new Sheet(
                title,
                Orientation.PORTRAIT,
                title,
                WIDTHS,
                List.of(caption),
                List.of(layout.head(), new ScoredRows(evaluated).table(), layout.tail()));
        return new Paper(evaluated.targets().name() + title, List.of(sheet));
    }

    private Table head() {
        var rows = new ArrayList<Row>();
        rows.add(wide(nameLabel(), evaluated.targets().name()));
        rows.add(Row.of(
                Cell.label("主管部门"),
                Cell.text(evaluated.department()).across(3),
                Cell.label("实施单位"),
                Cell.text(evaluated.organisation()).across(3)));
        rows.addAll(new FundRows(evaluated).rows());
        rows.addAll(goals());
        return new Table(List.of(), rows);
    }

    private String nameLabel() {
        return evaluated.frame().entry(Field.NAME).map(entry -> entry.label()).orElse("项目名称");
    }

    private List<Row> goals() {
        return List.of(
                Row.of(
                        Cell.label("年度总体目标").down(2),
                        Cell.column("预期目标").across(3),
                        Cell.column("实际完成情况").across(4)),
                Row.of(
                        Cell.text(expected()).across(3),
                        Cell.text(evaluated.content().completion()).across(4)));
    }

    private String expected() {
        return Stream.of(Field.ANNUAL_GOALS, Field.ANNUAL_GOAL, Field.OVERALL_GOAL)
                .map(evaluated.targets()::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Table tail() {
        var score = evaluated.score();
        var points = score.lines().stream()
                .map(line -> line.points())
                .reduce(score.executionLine().points(), (sum, next) -> sum.add(next));
        var total = Row.of(
                Cell.column("总分").across(5),
                Cell.centred(Content.of(points, "0.####")),
                Cell.centred(Content.of(score.total(), SCORE)),
                Cell.centred("等级：" + Sentences.in(Locale.SIMPLIFIED_CHINESE, "evaluation.grade." + score.grade())));
        var content = evaluated.content();
        return new Table(
                List.of(),
                List.of(
                        total,
                        wide("评价结论", content.conclusion()),
                        wide("存在问题", content.shortcomings()),
                        wide("改进措施", content.improvement())));
    }

    private static Row wide(String label, String text) {
        return Row.of(Cell.label(label), Cell.text(text).across(COLUMNS - 1));
    }
}
