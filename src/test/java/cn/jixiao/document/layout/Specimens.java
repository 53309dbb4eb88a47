package cn.jixiao.document.layout;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.Scoring;
import cn.jixiao.evaluation.ScoringRulesFixture;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented forms that fill several pages. */
public final class Specimens {

    private static final List<String> THINGS = List.of("河道清淤", "路灯更换", "古树名木保护", "公园步道修缮及无障碍设施改造提升工程", "口袋公园建设");
    private static final Frames FRAMES = new Frames();

    private Specimens() {}

    public static Frame frame(TargetForm form) {
        return FRAMES.get(form.frame());
    }

    public static Frame frame(String id) {
        return FRAMES.get(new FrameId(id));
    }

    /** A project of the frame zhengzhou-2020 with a plan as long as a page and a half. */
    public static TargetForm aLongProject() {
        var form = aForm().with(Field.LEADER, "苏晚")
                .with(Field.CONTACT, "林一舟")
                .with(Field.BASIS, "《云川市城市更新三年行动方案》第十二条。\n《云川市公园管理办法》。")
                .with(Field.NECESSITY, "步道破损影响游人安全，雨后积水，无障碍通行困难。")
                .with(Field.MEASURES, "工程管理制度、资金支付审批制度、第三方监理制度。")
                .with(Field.PLAN, aLongText(45))
                .with(Field.NOTE, "无")
                .with(Field.OVERALL_GOAL, "市民步行十五分钟可达滨河步道，步道全线平整、无障碍、夜间照明达标。")
                .with(Field.LAST_YEAR_TOTAL_AMOUNT, "295000.01")
                .withItem("专用材料费", "120000.00");
        for (int i = 1; i <= 14; i++) {
            form.with(indicator("第%d标段铺装平整度合格率（按验收规范抽检）".formatted(i))
                    .under("产出目标", "质量")
                    .target("≥9%d%%".formatted(i % 10)));
        }
        return form.build();
    }

    /** A project of the frame guizhou-2022 in 万元, one amount of it to the fen. */
    public static TargetForm aProjectInWan() {
        return aGuizhouForm()
                .with(Field.DEPARTMENT, "云州市交通运输局 022")
                .with(Field.FUNDING_SOURCE, "财政资金、上级补助")
                .with(Field.TOTAL_AMOUNT, "1200000.01")
                .with(indicator("候车座椅更新数量").under("产出", "数量").target("=240个"))
                .with(indicator("无障碍设施覆盖率").under("产出", "质量").target("=100%"))
                .with(indicator("站房节能改造").under("效益", "生态效益").target("有效降低能耗"))
                .build();
    }

    /** A department's form with tasks and indicators for two pages across. */
    public static TargetForm aDepartment() {
        var form = anOverallForm().withTask("老旧小区管网改造", "12500000.00", "12500000.00");
        for (int i = 1; i <= 26; i++) {
            form.with(
                    indicator("第%d项重点工作完成率".formatted(i)).under("管理效率", "资产管理").target("≥95%"));
        }
        return form.build();
    }

    /** The project in 万元 approved under a number. */
    public static Approved anApproval() {
        var form = aProjectInWan();
        return new Approved(
                form, frame(form), "绩批〔2026〕00017号", LocalDate.of(2026, 3, 2), "云州市交通运输局", "云州市运输服务中心", "云州市财政局");
    }

    /** The long project at year end: the targets met, one of them late, with its reason. */
    public static Evaluated anEvaluation() {
        var form = aLongProject();
        var reports = new HashMap<Integer, Report>();
        form.indicators().forEach(line -> reports.put(line.no(), report(line)));
        var content = new EvaluationContent(
                Money.ofYuan("860000.00"),
                Money.ofYuan("846300.50"),
                reports,
                "步道修缮全部完成并通过竣工验收，夜间照明同步改造。",
                "项目按计划完成，资金使用合规，社会效益明显。",
                "雨季施工窗口短，第七标段完工时间晚于计划。",
                "提前办理占道手续，分段错峰施工；建立步道日常巡查台账。");
        var score = Scoring.score(
                form, ScoringRulesFixture.rulesOf(form.frame().value()), content.actuals(), content.execution());
        return new Evaluated(form, frame(form), content, score, "云州市城市管理局", "云州市园林管理中心");
    }

    private static Report report(Indicator line) {
        if (Scoring.isJudged(line)) {
            return new Report(ActualValue.judged("", Achievement.ACHIEVED, new BigDecimal("95")), "");
        }
        return line.name().equals("验收合格率")
                ? new Report(ActualValue.of("96%"), "两处井盖周边沉降，已返工；今后先做回填压实检测再铺装。")
                : new Report(ActualValue.of(line.target().replaceAll("[≥=]", "")), "");
    }

    /** A department's projects of a year, in every stage and with amounts to the fen. */
    public static Paper aProjectList() {
        var names = Map.of(new OrgCode("022001"), "云州市城市管理局机关", new OrgCode("022002"), "云州市园林管理中心");
        var forms = IntStream.rangeClosed(1, 40).mapToObj(Specimens::aRecord).toList();
        return ProjectListLayout.of("022 云州市城市管理局　2026年度", forms, names);
    }

    private static FormRecord aRecord(int no) {
        boolean approved = no % 3 == 0;
        return new FormRecord(
                new FormId(no),
                new OrgCode(no < 15 ? "022001" : "022002"),
                new FiscalYear(2026),
                new FrameId("zhengzhou-2020"),
                THINGS.get(no % THINGS.size()) + "（第" + no + "批）",
                approved ? Stage.APPROVED : Stage.FINANCE_APPROVAL,
                1,
                1,
                approved ? 1 : null,
                approved ? "绩批〔2026〕%05d号".formatted(no) : null,
                approved ? LocalDate.of(2026, 3, no % 28 + 1) : null,
                Money.ofYuan(no * 12500 + ".25"),
                null,
                1,
                "陈静",
                List.of(1L),
                Instant.EPOCH,
                "陈静");
    }

    public static String aLongText(int sentences) {
        var text = new StringBuilder();
        for (int i = 1; i <= sentences; i++) {
            text.append("%d. 第%d阶段完成第%d标段的基层处理、铺装与验收，同步公示进度，接受沿线居民监督，资金按合同节点支付。%n".formatted(i, i, i));
        }
        return text.toString().strip();
    }
}
