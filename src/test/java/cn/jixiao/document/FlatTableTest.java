package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.document.ColumnMeaning.OfField;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.org.OrgCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlatTableTest {

    private final DocumentReader reader = new DocumentReader(new Frames());

    private static Sheet table() {
        return Sheet.of(
                "云川市2026年度项目绩效目标汇总|<|<|<|<|<|<",
                "单位：万元|||||||",
                "项目名称|单位编码|资金总额|一级指标|二级指标|三级指标|指标值",
                "乡村道路养护|022001|38.5|产出指标|数量指标|养护县道|2条",
                "|||产出指标|质量指标|养护合格率|≥95%",
                "|||满意度指标|服务对象满意度|村民满意度|≥90%",
                "候车亭更新|022002|120000元|产出指标|数量指标|更新候车亭|=12座",
                "候车亭更新|022002|120000元|||拆除旧亭|=12座",
                "合计||50.5||||");
    }

    @Test
    @DisplayName("rows of one table make a form for each project, in the frame whose levels they name")
    void projects() {
        var preview = reader.read("a.xlsx", table().xlsx());
        assertThat(preview.forms()).extracting(read -> read.form().name()).containsExactly("乡村道路养护", "候车亭更新");
        var first = preview.forms().getFirst().form();
        assertThat(first.frame()).isEqualTo(new FrameId("guizhou-2022"));
        assertThat(first.organisation()).isEqualTo(new OrgCode("022001"));
        assertThat(first.year().value()).isEqualTo(2026);
        assertThat(first.text(Field.TOTAL_AMOUNT)).isEqualTo("385000.00");
        assertThat(indicators(preview, 0))
                .containsExactly("产出|数量|养护县道|2条", "产出|质量|养护合格率|≥95%", "满意度|服务对象满意度|村民满意度|≥90%");
        assertThat(preview.forms().getLast().form().text(Field.TOTAL_AMOUNT)).isEqualTo("120000.00");
        assertThat(indicators(preview, 1)).containsExactly("产出|数量|更新候车亭|=12座", "产出|数量|拆除旧亭|=12座");
        assertThat(preview.forms()).flatExtracting(FormPreview::doubts).isEmpty();
    }

    @Test
    @DisplayName("merged cells of project and level count for all rows they cover")
    void merged() {
        var preview = reader.read(
                "a.xlsx",
                Sheet.of(
                                "预算年度|项目名称|一级指标|二级指标|指标名称|目标值",
                                "2026|口袋公园建设|产出目标|数量|公园数量|=3处",
                                "^|^|^|^|座椅数量|≥40张",
                                "^|^|影响力目标|长效管理|管护机制|健全")
                        .xlsx());
        assertThat(preview.forms()).hasSize(1);
        assertThat(preview.forms().getFirst().form().frame()).isEqualTo(new FrameId("zhengzhou-2020"));
        assertThat(indicators(preview, 0))
                .containsExactly("产出目标|数量|公园数量|=3处", "产出目标|数量|座椅数量|≥40张", "影响力目标|长效管理|管护机制|健全");
    }

    @Test
    @DisplayName("what a column means can be corrected, and the frame with it")
    void corrected() {
        var sheet = table().with("项目名称|单位编码|资金总额|一级指标|二级指标|三级指标|指标值", "项目名称|编号甲|财政拨款|一级指标|二级指标|三级指标|指标值")
                .xlsx();
        var table = reader.read("a.xlsx", sheet).tables().getFirst();
        assertThat(table.columns().get(1)).isEqualTo(Part.NOTHING);
        var again = reader.read(
                "a.xlsx",
                sheet,
                List.of(table.with(1, Part.ORGANISATION_CODE)
                        .with(2, new OfField(Field.TOTAL_AMOUNT))
                        .with(new FrameId("zhengzhou-2020"))));
        var form = again.forms().getFirst().form();
        assertThat(form.organisation()).isEqualTo(new OrgCode("022001"));
        assertThat(form.text(Field.TOTAL_AMOUNT)).isEqualTo("385000.00");
        assertThat(form.frame()).isEqualTo(new FrameId("zhengzhou-2020"));
    }

    @Test
    @DisplayName("the same table is read from commas and from tabs")
    void text() {
        for (var separator : List.of(",", "\t")) {
            var text = """
                    项目名称,单位编码,一级指标,二级指标,三级指标,指标值
                    乡村道路养护,022001,产出,数量,养护县道,2条
                    ,,,质量,合格率,≥95%
                    """;
            var preview = reader.read("a.csv", text.replace(",", separator).getBytes(StandardCharsets.UTF_8));
            assertThat(indicators(preview, 0)).as(separator).containsExactly("产出|数量|养护县道|2条", "产出|质量|合格率|≥95%");
        }
        var quoted = """
                项目名称,单位编码,一级指标,二级指标,三级指标,指标值
                "道路, ""县道""养护",022001,产出,数量,"养护
                县道",2条
                """;
        assertThat(reader.read("a.csv", quoted.getBytes(StandardCharsets.UTF_8))
                        .forms()
                        .getFirst()
                        .form()
                        .name())
                .isEqualTo("道路, \"县道\"养护");
    }

    private static List<String> indicators(ImportPreview preview, int form) {
        return preview.forms().get(form).form().indicators().stream()
                .map(line -> String.join("|", line.dimension(), line.aspect(), line.name(), line.target()))
                .toList();
    }
}
