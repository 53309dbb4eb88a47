package cn.jixiao.document;

import static cn.jixiao.document.Paper.aTable;
import static cn.jixiao.document.Paper.aTableWithNotes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Indicator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||座椅安装率|≥95%",
                "|座椅安装率|≥95%|",
                "|座椅安装率||≥95%",
                "座椅安装率||≥95%|",
                "座椅安装率|≥95%||",
                "||座椅安装率|$\\geq 95\\%$",
                "||<p>座椅安装率</p>|<b>≥95%</b>",
                "||座椅安装率|**≥95%**",
                "||座椅安装率 ≥95%",
                "||座椅安装率≥95%|"
            })
    @DisplayName(
            "a row without labels is read under the label above, wherever its cells have slid and whatever clings to them")
    void row_without_labels(String row) {
        assertThat(aTable("产出目标|数量|公园数量|=3处", row).indicators())
                .containsExactly("产出目标|数量|公园数量|=3处", "产出目标|数量|座椅安装率|≥95%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|质量|苗木成活率|≥90%",
                "质量|苗木成活率|≥90%|",
                "质量|苗木成活率||≥90%",
                "|质 量|苗木成活率|≥90%",
                "|质量指标|苗木成活率|≥90%",
                "产出目标|质量|苗木成活率|≥90%",
                "效果目标|质量|苗木成活率|≥90%",
                "产出与成果|质量|苗木成活率|≥90%"
            })
    @DisplayName("a known level-2 label is found wherever it slid to, and tells level 1 whatever stands there")
    void labelled_row(String row) {
        assertThat(aTable("产出目标|数量|公园数量|=3处", row).indicators())
                .containsExactly("产出目标|数量|公园数量|=3处", "产出目标|质量|苗木成活率|≥90%");
    }

    @Test
    @DisplayName("empty labels, slid or not, make no indicator and nothing unread")
    void empty_labels() {
        var paper = aTable("产出目标|数量|公园数量|=3处", "成本|||", "效果目标|经济效益||", "|环境效益||", "满意度|||");
        assertThat(paper.indicators()).containsExactly("产出目标|数量|公园数量|=3处");
        assertThat(paper.read().unread()).isEmpty();
    }

    @Test
    @DisplayName("a name that is a level-2 word stays a name")
    void name_like_a_label() {
        assertThat(aTable("产出目标|数量|数量|=3处", "部门协助|部门协助|=100%|", "|信息共享|信息共享|及时").indicators())
                .containsExactly("产出目标|数量|数量|=3处", "影响力目标|部门协助|部门协助|=100%", "影响力目标|信息共享|信息共享|及时");
    }

    @Test
    @DisplayName("a usual name takes its own level 2 where that label is lost or stands a row late, and says so")
    void usual_names() {
        var lost = aTable("投入与目标管理|投入管理|预算执行率|=100%", "||资金使用规范性|合规");
        assertThat(lost.indicators()).contains("投入与目标管理|财务管理|资金使用规范性|合规");
        assertThat(lost.read().doubtsAt("indicator:2")).isNotEmpty();
        var late = aTable("投入与目标管理|财务管理|资金使用规范性|合规", "||合同管理完备性|完备", "|项目管理|项目质量可控性|可控");
        assertThat(late.indicators()).contains("投入与目标管理|项目管理|合同管理完备性|完备");
    }

    @Test
    @DisplayName("a row above a page break goes to the label below it only where its words say so")
    void label_after_a_page_break() {
        assertThat(aTable("产出目标|时效|开放时间|10月底前", "||单处成本|≤28万元", "", "|成本|养护成本|≤2万元")
                        .indicators())
                .contains("产出目标|成本|单处成本|≤28万元");
        assertThat(aTable("产出目标|时效|开放时间|10月底前", "||单处造价|≤28万元", "", "|成本|养护成本|≤2万元")
                        .indicators())
                .contains("产出目标|时效|单处造价|≤28万元");
    }

    @Test
    @DisplayName("names and targets that stand in rows of their own are paired; a target that is lost stays empty")
    void alternating_rows() {
        var paper =
                aTable("产出目标|数量|公园数量|", "|||3处以上", "|质量|苗木成活率|", "|||≥90%", "|时效|开放及时性|", "效果目标|社会效益|居民使用率|", "|||提升");
        assertThat(paper.indicators())
                .containsExactly("产出目标|数量|公园数量|3处以上", "产出目标|质量|苗木成活率|≥90%", "产出目标|时效|开放及时性|", "效果目标|社会效益|居民使用率|提升");
        assertThat(paper.read().doubtsAt("indicator:3")).isNotEmpty();
    }

    @Test
    @DisplayName("a repeated heading and a blank line in the middle of the table do not end the form")
    void page_break() {
        assertThat(aTable("产出目标|数量|公园数量|=3处", "", "项目支出绩效目标表", "", "|质量|苗木成活率|≥90%")
                        .indicators())
                .hasSize(2);
    }

    @Test
    @DisplayName("a level 2 that the frame does not have is kept as printed, with a doubt")
    void foreign_label() {
        var paper = aTable("产出目标|数量|公园数量|=3处", "产出目标|绿色采购|绿色苗木采购率|≥50%");
        assertThat(paper.indicators()).contains("产出目标|绿色采购|绿色苗木采购率|≥50%");
        assertThat(paper.read().doubtsAt("indicator:2")).isNotEmpty();
    }

    @Test
    @DisplayName("a word torn off a label is listed as unread")
    void torn_label() {
        var preview = aTable("产出目标|数量|公园数量|=3处", "立目标", "|质量|苗木成活率|≥90%").read();
        assertThat(preview.unread()).extracting(Unread::text).containsExactly("立目标");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||裂缝修补率|≥90%|抽查二十处",
                "|裂缝修补率|≥90%|抽查二十处|",
                "|裂缝修补率||≥90%|抽查二十处",
                "裂缝修补率|≥90%|抽查二十处||",
                "|||裂缝修补率|≥90%|抽查二十处"
            })
    @DisplayName("a note behind the target stays a note in a row that slid")
    void notes(String row) {
        var read = aTableWithNotes("产出|数量|养护里程|=12公里|", row)
                .read()
                .form()
                .indicators()
                .getLast();
        assertThat(read).isEqualTo(new Indicator(2, "产出", "数量", "裂缝修补率", "≥90%", null, "抽查二十处", null));
    }

    @Test
    @DisplayName("a note without a target is no target")
    void note_alone() {
        var read =
                aTableWithNotes("产出|数量|养护里程||两条县道合计").read().form().indicators().getFirst();
        assertThat(read.target()).isEmpty();
        assertThat(read.note()).isEqualTo("两条县道合计");
    }

    @Test
    @DisplayName("rows that gain the merged side heading on a new page read as before")
    void side_heading() {
        assertThat(aTableWithNotes("产出|数量|养护里程|=12公里|", "", "绩效指标||标线补划|=8处|", "||成本|单位成本|≤3万元|")
                        .indicators())
                .containsExactly("产出|数量|养护里程|=12公里", "产出|数量|标线补划|=8处", "产出|成本|单位成本|≤3万元");
    }
}
