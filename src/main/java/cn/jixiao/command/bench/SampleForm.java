package cn.jixiao.command.bench;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented form of the size real ones have. */
final class SampleForm {

    static final int INDICATORS = 20;

    private static final String PARAGRAPH = "道路建成已久，部分路段破损，雨季积水，影响出行安全。本项目按年度养护计划修缮路面、更换井盖、" + "疏通雨水管网，并在完工后组织验收和回访。";

    /** Dimension, aspect, names of indicators, and the target of each. */
    private static final List<Line> LINES = List.of(
            new Line("投入与目标管理", "投入管理", "=100%", "预算执行率", "资金到位率"),
            new Line("投入与目标管理", "财务管理", "合规", "资金使用规范性", "财务监控有效性"),
            new Line("投入与目标管理", "项目管理", "规范", "政府采购规范性", "合同管理规范性"),
            new Line("产出目标", "数量", "≥12公里", "修缮长度", "疏通管网长度"),
            new Line("产出目标", "质量", "≥98%", "验收合格率", "材料合格率"),
            new Line("产出目标", "时效", "11月底前", "完工时间", "验收时间"),
            new Line("产出目标", "成本", "≤1200元", "每米修缮成本", "每座井盖成本"),
            new Line("效果目标", "社会效益", "明显改善", "通行条件", "排水条件"),
            new Line("效果目标", "满意度", "≥90%", "居民满意度", "商户满意度"),
            new Line("影响力目标", "长效管理", "健全", "养护机制", "巡查机制"));

    private record Line(String dimension, String aspect, String target, List<String> names) {
        Line(String dimension, String aspect, String target, String... names) {
            this(dimension, aspect, target, List.of(names));
        }
    }

    private SampleForm() {}

    static TargetForm withTwentyIndicators(OrgCode organisation) {
        var indicators = new ArrayList<Indicator>();
        for (var line : LINES) {
            for (var name : line.names()) {
                indicators.add(new Indicator(
                        indicators.size() + 1, line.dimension(), line.aspect(), name, line.target(), null, null, null));
            }
        }
        return new TargetForm(
                new FrameId("zhengzhou-2020"),
                new FiscalYear(2026),
                organisation,
                fields(),
                List.of(new BudgetItem("委托业务费", Money.ofYuan("860000"))),
                List.of(),
                indicators);
    }

    private static Map<Field, String> fields() {
        return Map.ofEntries(
                Map.entry(Field.NAME, "城区道路养护"),
                Map.entry(Field.ORGANISATION_NAME, "云川市道路养护中心"),
                Map.entry(Field.USE_OF_FUNDS, "业务类"),
                Map.entry(Field.START_DATE, "2026-01-01"),
                Map.entry(Field.END_DATE, "2026-12-31"),
                Map.entry(Field.TOTAL_AMOUNT, "860000.00"),
                Map.entry(Field.CURRENT_YEAR_AMOUNT, "860000.00"),
                Map.entry(Field.OVERVIEW, PARAGRAPH),
                Map.entry(Field.BASIS, PARAGRAPH),
                Map.entry(Field.NECESSITY, PARAGRAPH),
                Map.entry(Field.MEASURES, PARAGRAPH),
                Map.entry(Field.PLAN, PARAGRAPH),
                Map.entry(Field.OVERALL_GOAL, PARAGRAPH),
                Map.entry(Field.ANNUAL_GOAL, PARAGRAPH));
    }
}
