package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frames;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is common to all kinds of files with real tables. */
@BesideOthers
class OfficeFilesTest {

    private final DocumentReader reader = new DocumentReader(new Frames());

    static List<Named<Function<Sheet, byte[]>>> kinds() {
        return List.of(Named.of("xlsx", Sheet::xlsx), Named.of("xls", Sheet::xls), Named.of("docx", Sheet::docx));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("a form in the official layout is read whole and without a doubt")
    void official_layout(Function<Sheet, byte[]> kind) {
        var read = read(kind.apply(form()));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.unread()).isEmpty();
        var form = read.form();
        assertThat(form.organisation()).isEqualTo(new OrgCode("051003"));
        assertThat(form.year().value()).isEqualTo(2026);
        assertThat(form.text(Field.ORGANISATION_NAME)).isEqualTo("云川市园林绿化中心");
        assertThat(form.text(Field.OVERVIEW)).isEqualTo("在老城区新建三处口袋公园。\n配座椅与照明。");
        assertThat(form.text(Field.TOTAL_AMOUNT)).isEqualTo("860000.00");
        assertThat(form.budgetItems()).hasSize(1);
        assertThat(indicators(read))
                .containsExactly("产出目标|数量|公园数量|=3处", "产出目标|数量|座椅数量|≥40张", "产出目标|质量|苗木成活率|≥90%", "效果目标|满意度|居民满意度|≥90%");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("level labels that were unmerged and left blank still count for the rows below")
    void blank_labels(Function<Sheet, byte[]> kind) {
        var read = read(kind.apply(Sheet.aForm("产出目标|数量|公园数量|<|=3处", "||座椅数量|<|≥40张", "|质量|苗木成活率|<|≥90%")));
        assertThat(indicators(read)).containsExactly("产出目标|数量|公园数量|=3处", "产出目标|数量|座椅数量|≥40张", "产出目标|质量|苗木成活率|≥90%");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("a row whose cells slid to the left is read, and a heading that stands twice is no row")
    void slid_cells(Function<Sheet, byte[]> kind) {
        var read = read(kind.apply(Sheet.aForm("产出目标|数量|公园数量|<|=3处", "一级指标|二级指标|三级指标|<|目标值", "质量|苗木成活率|≥90%||")));
        assertThat(indicators(read)).containsExactly("产出目标|数量|公园数量|=3处", "产出目标|质量|苗木成活率|≥90%");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("a value that reads like a label stays a value")
    void label_like_values(Function<Sheet, byte[]> kind) {
        var form = read(kind.apply(form().with("项目负责人|林一舟|<|联系人|苏晚", "项目负责人|联系人|<|联系人|联系电话")
                        .with("口袋公园建设|<|<|860000.00|<", "备注|<|<|860000.00|<")
                        .with("项目概况|在老城区新建三处口袋公园。\n配座椅与照明。|<|<|<", "项目概况|项目名称|<|<|<")))
                .form();
        assertThat(form.text(Field.LEADER)).isEqualTo("联系人");
        assertThat(form.text(Field.CONTACT)).isEqualTo("联系电话");
        assertThat(form.text(Field.PHONE)).isEqualTo("0999-6123001");
        assertThat(form.text(Field.OVERVIEW)).isEqualTo("项目名称");
        assertThat(form.budgetItems().getFirst().category()).isEqualTo("备注");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("a line above the table gives the measure of all amounts")
    void measure_line(Function<Sheet, byte[]> kind) {
        var form = read(kind.apply(form().with("（2026年度）", "单位：万元")
                        .with("项目总金额|860000.00|<|项目本年度金额|860000.00", "项目总金额|８６|<|项目本年度金额|860000元")))
                .form();
        assertThat(form.text(Field.TOTAL_AMOUNT)).isEqualTo("860000.00");
        assertThat(form.text(Field.CURRENT_YEAR_AMOUNT)).isEqualTo("860000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pocket-parks.doc", "pocket-parks.pdf"})
    @DisplayName("an old Word document and a PDF are read like the document from which they were made")
    void other_kinds(String name) {
        var read = read(Samples.bytes(name));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.form().text(Field.PLAN)).endsWith("管护期一年。\n第二段：由街道、社区共同管护，责任到人。");
        assertThat(read.form().text(Field.PLAN).lines()).hasSize(2);
        assertThat(indicators(read)).isEqualTo(indicators(read(form().docx())));
    }

    private static Sheet form() {
        return Sheet.aForm("产出目标|数量|公园数量|<|=3处", "^|^|座椅数量|<|≥40张", "^|质量|苗木成活率|<|≥90%", "效果目标|满意度|居民满意度|<|≥90%");
    }

    private FormPreview read(byte[] file) {
        return reader.read("a.bin", file).forms().getFirst();
    }

    private static List<String> indicators(FormPreview read) {
        return read.form().indicators().stream()
                .map(line -> String.join("|", line.dimension(), line.aspect(), line.name(), line.target()))
                .toList();
    }
}
