package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.org.OrgCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Target forms as tests need them: {@code aForm().forOrg("022001").with(indicator("…").target("≥95%")).build()}. Each
 * starts complete and without a problem; everything in it is invented.
 */
public final class FormFixture {

    private final FrameId frame;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<BudgetItem> items = new ArrayList<>();
    private final List<MainTask> tasks = new ArrayList<>();
    private final List<IndicatorFixture> indicators = new ArrayList<>();
    private FiscalYear year = new FiscalYear(2026);
    private @Nullable OrgCode organisation = new OrgCode("022001");

    private FormFixture(String frame) {
        this.frame = new FrameId(frame);
    }

    /** A project form of the frame zhengzhou-2020. */
    public static FormFixture aForm() {
        return new FormFixture("zhengzhou-2020")
                .with(Field.NAME, "滨河公园步道修缮")
                .with(Field.ORGANISATION_NAME, "云州市园林管理中心")
                .with(Field.USE_OF_FUNDS, "业务类")
                .with(Field.PHONE, "0999-2345678")
                .with(Field.START_DATE, "2026-01-01")
                .with(Field.END_DATE, "2026-12-31")
                .with(Field.TOTAL_AMOUNT, "860000.00")
                .with(Field.CURRENT_YEAR_AMOUNT, "860000.00")
                .with(Field.OVERVIEW, "步道建成已久，部分路段破损。")
                .with(Field.ANNUAL_GOAL, "年内修缮步道并通过验收，游人满意。")
                .withItem("委托业务费", "860000.00")
                .with(indicator("资金到位率").under("投入与目标管理", "投入管理").target("=100%"))
                .with(indicator("修缮长度").under("产出目标", "数量").target("≥12公里"))
                .with(indicator("验收合格率").under("产出目标", "质量").target("100%"))
                .with(indicator("完工时间").under("产出目标", "时效").target("11月底前"))
                .with(indicator("市容改善").under("效果目标", "社会效益").target("明显改善"))
                .with(indicator("游人满意度").under("效果目标", "满意度").target("≥90%"))
                .with(indicator("养护机制").under("影响力目标", "长效管理").target("健全"));
    }

    /** A project form of the frame guizhou-2022. */
    public static FormFixture aGuizhouForm() {
        return new FormFixture("guizhou-2022")
                .with(Field.NAME, "乡村客运站改造")
                .with(Field.IMPLEMENTING_ORGANISATION, "云州市运输服务中心")
                .with(Field.TOTAL_AMOUNT, "1200000.00")
                .with(Field.FISCAL_AMOUNT, "1000000.00")
                .with(Field.SUPERIOR_AMOUNT, "300000.00")
                .with(Field.LOCAL_AMOUNT, "700000.00")
                .with(Field.OTHER_AMOUNT, "200000.00")
                .with(Field.ANNUAL_GOALS, "改造客运站4座。\n旅客候车条件改善。")
                .with(indicator("改造客运站").under("产出", "数量").target("4座"))
                .with(indicator("建设成本").under("产出", "成本").target("≤120万元"))
                .with(indicator("出行条件").under("效益", "社会效益").target("改善"))
                .with(indicator("旅客满意度").under("满意度", "服务对象满意度").target("≥88%"));
    }

    /** A department's form of the frame department-overall. */
    public static FormFixture anOverallForm() {
        return new FormFixture("department-overall")
                .forOrg("022")
                .with(Field.NAME, "云州市城市管理局")
                .with(Field.ANNUAL_GOALS, "城市运行平稳。\n重点工程按期完成。")
                .withTask("市容整治", "3000000.00", "2800000.00")
                .with(indicator("重点任务完成率").under("履职效能", "重点工作履行").target("≥95%"))
                .with(indicator("预算执行率").under("管理效率", "预算管理").target("100%"))
                .with(indicator("公用经费变动率").under("运行成本", "成本控制成效").target("≤5%"))
                .with(indicator("群众满意度").under("服务满意", "服务对象满意").target("≥90%"))
                .with(indicator("培训参训率").under("可持续性", "人才支撑").target("≥85%"));
    }

    /** A form with nothing in it, of any frame. */
    public static FormFixture anEmptyForm(String frame) {
        return new FormFixture(frame);
    }

    public static IndicatorFixture indicator(String name) {
        return new IndicatorFixture(name);
    }

    public FormFixture forOrg(String code) {
        organisation = new OrgCode(code);
        return this;
    }

    public FormFixture withoutOrg() {
        organisation = null;
        return this;
    }

    public FormFixture inYear(int value) {
        year = new FiscalYear(value);
        return this;
    }

    public FormFixture named(String name) {
        return with(Field.NAME, name);
    }

    public FormFixture with(Field field, String value) {
        values.put(field, value);
        return this;
    }

    public FormFixture without(Field field) {
        values.remove(field);
        return this;
    }

    public FormFixture withItem(String category, String amount) {
        items.add(new BudgetItem(category, Money.ofYuan(amount)));
        return this;
    }

    public FormFixture withTask(String name, String total, String fiscal) {
        tasks.add(new MainTask(name, name, Money.ofYuan(total), Money.ofYuan(fiscal), null));
        return this;
    }

    /** Adds an indicator, or puts it in place of the one of the same name. */
    public FormFixture with(IndicatorFixture indicator) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).hasNameOf(indicator)) {
                indicators.set(i, indicator);
                return this;
            }
        }
        indicators.add(indicator);
        return this;
    }

    public FormFixture withoutIndicators() {
        indicators.clear();
        return this;
    }

    /** The content; indicators are numbered from 1 in the order in which they were added. */
    public TargetForm build() {
        var lines = new ArrayList<Indicator>();
        indicators.forEach(indicator -> lines.add(indicator.build(lines.size() + 1)));
        return new TargetForm(frame, year, organisation, values, items, tasks, lines);
    }
}
