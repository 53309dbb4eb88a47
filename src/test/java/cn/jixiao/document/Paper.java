package cn.jixiao.document;

import cn.jixiao.form.Frames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form on paper whose rows a test can damage; columns part at bars here, at tabs in the document. */
final class Paper {

    private static final DocumentReader READER = new DocumentReader(new Frames());

    private final List<String> lines = new ArrayList<>();

    /** An undamaged form of zhengzhou-2020 without indicators. */
    static Paper aProjectForm() {
        return new Paper()
                .rows(
                        "云川市园林绿化中心支出项目绩效目标表",
                        "",
                        "(2026年)",
                        "",
                        "项目名称|口袋公园建设||",
                        "单位编码|051003|资金用途|业务类",
                        "项目负责人|林一舟|联系人|苏晚",
                        "联系电话|0999-6123001||",
                        "开始时间|2026-01-01|结束时间|2026-12-31",
                        "项目总金额|860000.00|项目本年度金额|860000.00",
                        "上年度项目总金额|0.00|项目上年度金额|0.00",
                        "项目详细信息|||",
                        "项目概况|在老城区新建三处口袋公园。||",
                        "立项依据|云川市城市更新规划。||",
                        "项目设立的必要性|老城区公共绿地不足。||",
                        "项目配套制度措施|绿化养护管理办法。||",
                        "项目实施计划|上半年完成设计，下半年施工。||",
                        "项目构成|||",
                        "经济科目名称|预算金额（元）||",
                        "口袋公园建设|860000.00||",
                        "备注|无||",
                        "项目绩效目标|||",
                        "项目总目标|居民步行十分钟可达公园。||",
                        "年度绩效目标|三处公园建成开放。||");
    }

    /** The same with the heading of the indicator table and these rows. */
    static Paper aTable(String... rows) {
        return aProjectForm().rows("一级指标|二级指标|三级指标|目标值").rows(rows);
    }

    /** A form of guizhou-2022 with these rows of indicators. */
    static Paper aTableWithNotes(String... rows) {
        return new Paper()
                .rows(
                        "项目支出绩效目标表",
                        "项目名称||乡村道路养护||||",
                        "主管部门及代码||云川市交通局|实施单位|云川市公路站||",
                        "资金来源||财政资金||||",
                        "资金总额(万元):||38.5||||",
                        "财政拨款||38.5||||",
                        "其中: 上级补助||||||",
                        "本级安排||38.5||||",
                        "其他资金||||||",
                        "总体目标||年度目标||||",
                        "||目标1: 养护县道两条。||||",
                        "一级指标|二级指标|三级指标|指标值|说明")
                .rows(rows);
    }

    Paper rows(String... rows) {
        lines.addAll(List.of(rows));
        return this;
    }

    /** Puts these rows where that row stood. */
    Paper with(String row, String... damaged) {
        int at = lines.indexOf(row);
        if (at < 0) {
            throw new IllegalArgumentException(row);
        }
        lines.remove(at);
        lines.addAll(at, List.of(damaged));
        return this;
    }

    String text() {
        return String.join("\n", lines).replace('|', '\t') + "\n";
    }

    /** The only form of the document. */
    FormPreview read() {
        var forms = READER.read("paper.txt", text().getBytes(StandardCharsets.UTF_8))
                .forms();
        if (forms.size() != 1) {
            throw new IllegalStateException(forms.size() + " forms");
        }
        return forms.getFirst();
    }

    /** Its indicators, levels and target joined by bars. */
    List<String> indicators() {
        return read().form().indicators().stream()
                .map(line -> String.join("|", line.dimension(), line.aspect(), line.name(), line.target()))
                .toList();
    }
}
