package cn.jixiao.document;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes up forms over which a reader of documents can stumble: texts that read like labels, line breaks, operators, full-width
 * signs, long names, empty fields, equal amounts. With a fixed seed.
 */
final class WildForm {

    private static final List<String> WORDS = List.of(
            "河道清淤",
            "联系人",
            "项目名称",
            "备注",
            "数量",
            "质量",
            "一级指标",
            "合计",
            "预算金额",
            "路灯（含杆）更换",
            "＝ＡＢＣ－１２３",
            "≥95%",
            "社区“图书角”",
            "<办法>",
            "**要点**",
            "$x$",
            "&lt;",
            "A/B 类 test case",
            "=SUM(A1:A9)",
            "+86",
            "-3",
            "@all",
            "2026-01-01",
            "12.50");
    private static final List<String> TARGETS = List.of(
            "≥95%",
            "=3处",
            "≤12.5万元",
            "12月底前",
            "健全",
            "2026年11月30日",
            "≥80个&&≤120个",
            "按季度公布结果并接受监督",
            "＞３６项",
            "100%",
            "0.5",
            "数量",
            "=100%");
    private static final List<String> SENTENCES = List.of(
            "结合居民意见分三批实施。",
            "依据云川市2026年工作要点（云政〔2026〕8号）确定，全年不少于12次，每次不少于40人",
            "1. 三月完成招标；2. 六月开工；3. 十一月验收。",
            "由街道、社区（村）共同管护，责任到人；其中：养护费用由本级财政安排。",
            "立项依据",
            "项目概况：见附件",
            "The pilot uses LoRaWAN gateways and NB-IoT meters from 3 vendors.",
            "　　首行缩进的一段，说明编制过程与测算口径。");
    private static final int MOST_SENTENCES = 6;

    private final Frame frame;
    private final Random random;

    WildForm(Frame frame, long seed) {
        this.frame = frame;
        this.random = new Random(seed);
    }

    TargetForm make() {
        var code =
                frame.subject() == Frame.Subject.PROJECT ? new OrgCode("0" + (10 + random.nextInt(80)) + "001") : null;
        return new TargetForm(frame.id(), new FiscalYear(2026), code, values(), items(), tasks(), indicators());
    }

    private Map<Field, String> values() {
        var values = new EnumMap<Field, String>(Field.class);
        for (var section : frame.sections()) {
            for (var entry : section.fields()) {
                if (entry.required() || entry.field() == Field.ORGANISATION_NAME || random.nextInt(4) > 0) {
                    values.put(entry.field(), value(entry.field()));
                }
            }
        }
        return values;
    }

    private String value(Field field) {
        return switch (field) {
            case ORGANISATION_NAME -> "云川市城市更新局机关";
            case PHONE -> "0999-61230" + (10 + random.nextInt(90));
            default ->
                switch (field.kind()) {
                    case TEXT -> one(WORDS) + one(WORDS);
                    case LONG_TEXT -> paragraphs();
                    case LINES -> "目标1: " + sentence() + "\n目标2: " + sentence();
                    case AMOUNT -> money().toString();
                    case DATE -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
                };
        };
    }

    private String paragraphs() {
        if (random.nextInt(6) == 0) {
            return one(WORDS);
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(MOST_SENTENCES); i >= 0; i--) {
            text.append(one(SENTENCES)).append(random.nextInt(3) == 0 ? "\n" : "");
        }
        return text.toString().strip();
    }

    private List<BudgetItem> items() {
        return IntStream.range(0, frame.budgetItems() ? random.nextInt(4) : 0)
                .mapToObj(
                        i -> new BudgetItem(one(WORDS) + i, random.nextBoolean() ? money() : new Money(BigDecimal.TEN)))
                .toList();
    }

    private List<MainTask> tasks() {
        return IntStream.range(0, frame.mainTasks() ? random.nextInt(4) : 0)
                .mapToObj(i -> new MainTask(one(WORDS), sentence(), amount(), amount(), note()))
                .toList();
    }

    private @Nullable Money amount() {
        return random.nextInt(5) == 0 ? null : money();
    }

    private @Nullable String note() {
        return random.nextBoolean() ? sentence() : null;
    }

    private List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (var dimension : frame.dimensions()) {
            for (var aspect : dimension.aspects()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    indicators.add(indicator(indicators.size() + 1, dimension.name(), aspect));
                }
            }
        }
        return indicators;
    }

    private Indicator indicator(int no, String dimension, String aspect) {
        var columns = frame.indicatorColumns();
        var name = one(WORDS) + (random.nextInt(8) == 0 ? sentence() : "完成率");
        return new Indicator(
                no,
                dimension,
                aspect,
                random.nextInt(10) == 0 ? one(WORDS) : name,
                random.nextInt(12) == 0 ? "" : one(TARGETS),
                columns.explanation() == null ? null : note(),
                columns.note() == null ? null : note(),
                null);
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
    }

    private String sentence() {
        return one(SENTENCES).strip();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
