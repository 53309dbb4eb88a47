package cn.jixiao.command.bench;

import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented forms of the size real ones have, each other than the rest and the same in every run. */
final class InventedForms {

    private static final long SEED = 2020;
    private static final int FIRST_CODE = 101_001;
    private static final int MOST_SENTENCES = 8;
    private static final List<String> PLACES = List.of("东湖片区", "老城街道", "青石街", "临江新区", "云山景区", "南苑社区", "高铁站周边", "北部工业园");
    private static final List<String> WORKS =
            List.of("道路养护", "雨水管网疏通", "路灯改造", "口袋公园建设", "排水泵站维护", "人行天桥修缮", "绿化补植", "公厕提升");
    private static final List<Field> TEXTS = List.of(
            Field.OVERVIEW,
            Field.BASIS,
            Field.NECESSITY,
            Field.MEASURES,
            Field.PLAN,
            Field.OVERALL_GOAL,
            Field.ANNUAL_GOAL);
    private static final List<String> SENTENCES = List.of(
            "现有设施建成已逾十年，部分构件老化破损，雨季易积水，影响居民出行安全。",
            "项目按照年度养护计划实施，由中心统一委托具有相应资质的单位承担，并签订书面合同。",
            "全年分四个批次推进，每一批次完工后组织验收，验收不合格的限期返工。",
            "资金实行专款专用，按合同进度支付，年末由财务科汇总执行情况并上报。",
            "通过日常巡查、热线反映和网格上报三种途径收集问题，三个工作日内完成处置。",
            "项目实施后可改善周边约三万居民的通行条件，减少因设施故障引发的投诉。",
            "依据城市更新规划和市政设施养护管理办法，本项目列入本年度重点任务清单。",
            "建立设施台账，逐一登记位置、数量、建成年份和历次维修记录，实行动态更新。",
            "施工期间设置围挡和引导标识，夜间施工控制噪声，尽量减少对沿线商户的影响。",
            "项目完成后移交属地管护，明确管护责任人和管护标准，形成长效机制。",
            "往年同类项目执行良好，资金支付率均在九成以上，未发生安全责任事故。",
            "聘请第三方机构对施工质量进行抽检，抽检结果作为支付尾款的依据。");

    private final Random random = new Random(SEED);

    private InventedForms() {}

    static List<TargetForm> of(int number) {
        var forms = new InventedForms();
        return IntStream.range(0, number).mapToObj(forms::form).toList();
    }

    private TargetForm form(int number) {
        var amount = Money.ofYuan(String.valueOf(100_000 + 500 * random.nextInt(4000)));
        var form = SampleForm.withTwentyIndicators(new OrgCode(String.valueOf(FIRST_CODE + number)))
                .with(Field.NAME, any(PLACES) + any(WORKS) + (number + 1) + "期")
                .with(Field.TOTAL_AMOUNT, amount.toString())
                .with(Field.CURRENT_YEAR_AMOUNT, amount.toString())
                .withBudgetItems(List.of(new BudgetItem("委托业务费", amount)));
        for (var field : TEXTS) {
            form = form.with(field, text());
        }
        return form.withIndicators(form.indicators().stream().map(this::varied).toList());
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String text() {
        var sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        return String.join("", sentences.subList(0, 2 + random.nextInt(MOST_SENTENCES - 1)));
    }

    private Indicator varied(Indicator line) {
        var target = line.target().replaceAll("([≥≤])\\d+", "$1" + (80 + random.nextInt(20)));
        return new Indicator(line.no(), line.dimension(), line.aspect(), line.name(), target, null, null, null);
    }
}
