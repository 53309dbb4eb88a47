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

/** Makes forms up: every field its frame has, some left empty, with a fixed seed. */
public final class AnyForm {

    private static final List<String> THINGS =
            List.of("河道清淤", "路灯更换", "社区图书角", "古树名木保护", "老旧电梯", "公交候车亭", "校园直饮水", "菜市场改造");
    private static final List<String> TRAITS = List.of("完成率", "覆盖率", "知晓度", "建设情况", "开放天数", "参与热情");
    private static final List<String> TARGETS =
            List.of("≥95%", "=3处", "≤12.5万元", "12月底前", "健全", "提升", "2026年11月30日", "≥80个&&≤120个", "按季度公布结果并接受监督");
    private static final List<String> SENTENCES =
            List.of("结合居民意见分三批实施。", "依据云川市2026年工作要点确定。", "1. 三月完成招标；2. 六月开工；3. 十一月验收。", "由街道、社区（村）共同管护，责任到人。");

    private final Frame frame;
    private final Random random;

    public AnyForm(Frame frame, long seed) {
        this.frame = frame;
        this.random = new Random(seed);
    }

    public TargetForm make() {
        var code =
                frame.subject() == Frame.Subject.PROJECT ? new OrgCode("0" + (10 + random.nextInt(80)) + "001") : null;
        return new TargetForm(frame.id(), new FiscalYear(2026), code, values(), items(), tasks(), indicators());
    }

    private Map<Field, String> values() {
        var values = new EnumMap<Field, String>(Field.class);
        for (var section : frame.sections()) {
            for (var entry : section.fields()) {
                if (entry.required() || entry.field() == Field.ORGANISATION_NAME || random.nextInt(5) > 0) {
                    values.put(entry.field(), value(entry.field()));
                }
            }
        }
        return values;
    }

    private String value(Field field) {
        return switch (field) {
            case NAME -> one(THINGS) + "项目";
            case ORGANISATION_NAME -> "云川市城市更新局机关";
            case PHONE -> "0999-61230" + (10 + random.nextInt(90));
            default ->
                switch (field.kind()) {
                    case TEXT -> one(THINGS) + "组";
                    case LONG_TEXT -> one(SENTENCES) + one(SENTENCES);
                    case LINES -> "目标1: " + one(SENTENCES) + "\n目标2: " + one(SENTENCES);
                    case AMOUNT -> money().toString();
                    case DATE -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
                };
        };
    }

    private List<BudgetItem> items() {
        var items = new ArrayList<BudgetItem>();
        for (int i = random.nextInt(4); frame.budgetItems() && i > 0; i--) {
            items.add(new BudgetItem(one(THINGS) + i, money()));
        }
        return items;
    }

    private List<MainTask> tasks() {
        var tasks = new ArrayList<MainTask>();
        for (int i = random.nextInt(4); frame.mainTasks() && i > 0; i--) {
            tasks.add(new MainTask(
                    "任务" + i, one(THINGS), money(), money(), random.nextBoolean() ? one(SENTENCES) : null));
        }
        return tasks;
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
        var explanation = columns.explanation() != null && random.nextBoolean() ? one(SENTENCES) : null;
        var note = columns.note() != null && random.nextBoolean() ? one(SENTENCES) : null;
        return new Indicator(no, dimension, aspect, one(THINGS) + one(TRAITS), one(TARGETS), explanation, note, null);
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextLong(1_000_000_000L), 2));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
