package cn.jixiao.document;

import static cn.jixiao.document.Paper.aTable;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Field;
import cn.jixiao.org.OrgCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedHeadTest {

    private static final String NAME = "项目名称|口袋公园建设||";
    private static final String CODE = "单位编码|051003|资金用途|业务类";
    private static final String OVERVIEW = "项目概况|在老城区新建三处口袋公园。||";
    private static final String BASIS = "立项依据|云川市城市更新规划。||";

    @Test
    @DisplayName("the heading names the organisation, the line below it the year")
    void heading() {
        var form = paper().read().form();
        assertThat(form.text(Field.ORGANISATION_NAME)).isEqualTo("云川市园林绿化中心");
        assertThat(form.year().value()).isEqualTo(2026);
        assertThat(form.organisation()).isEqualTo(new OrgCode("051003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026/3/1", "2026.03.01", "20260301", "2026年3月1日", "２０２６年３月１日", "2026年3月"})
    @DisplayName("a date is read however it is printed")
    void dates(String printed) {
        var damaged = paper().with("开始时间|2026-01-01|结束时间|2026-12-31", "开始时间|" + printed + "|结束时间|2026-12-31");
        assertThat(damaged.read().form().text(Field.START_DATE)).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"860000", "860,000.00", "８６００００．００", "86万元", "860000.00元"})
    @DisplayName("an amount is read in yuan however it is printed")
    void amounts(String printed) {
        var damaged = paper().with("项目总金额|860000.00|项目本年度金额|860000.00", "项目总金额|" + printed + "|项目本年度金额|");
        assertThat(damaged.read().form().text(Field.TOTAL_AMOUNT)).isEqualTo("860000.00");
        assertThat(damaged.read().form().values()).doesNotContainKey(Field.CURRENT_YEAR_AMOUNT);
    }

    @Test
    @DisplayName("an amount that is none is left out, doubted and listed as unread")
    void unreadable_amount() {
        var read = paper().with("项目总金额|860000.00|项目本年度金额|860000.00", "项目总金额|八十六万|项目本年度金额|860000.00")
                .read();
        assertThat(read.form().values()).doesNotContainKey(Field.TOTAL_AMOUNT);
        assertThat(read.doubtsAt("field:TOTAL_AMOUNT")).hasSize(1);
        assertThat(read.unread()).extracting(Unread::text).containsExactly("八十六万");
    }

    @Test
    @DisplayName("a name that stands alone above its label is found; the code that is gone is not made up")
    void swapped_header() {
        var read =
                paper().with(NAME, "口袋公园建设|||").with(CODE, "项目名称|单位编码|资金用途|业务类").read();
        assertThat(read.form().name()).isEqualTo("口袋公园建设");
        assertThat(read.form().text(Field.USE_OF_FUNDS)).isEqualTo("业务类");
        assertThat(read.form().organisation()).isNull();
        assertThat(read.doubtsAt("organisation")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|林一舟|联系人|苏晚", "项目负责人|林一舟||苏晚", "项目负责|林一舟|联系人|苏晚", "项目负责人：|林一舟|联 系 人|苏晚"})
    @DisplayName("a label that was lost, cut short or spaced out still finds its value")
    void lost_label(String row) {
        var form = paper().with("项目负责人|林一舟|联系人|苏晚", row).read().form();
        assertThat(form.text(Field.LEADER)).isEqualTo("林一舟");
        assertThat(form.text(Field.CONTACT)).isEqualTo("苏晚");
    }

    @Test
    @DisplayName("a long text that a page tore apart is one text again")
    void torn_text() {
        var form =
                paper().with(OVERVIEW, "项目概况|在老城区新建||", "", "|三处口袋公园。||").read().form();
        assertThat(form.text(Field.OVERVIEW)).isEqualTo("在老城区新建三处口袋公园。");
        assertThat(form.text(Field.BASIS)).isEqualTo("云川市城市更新规划。");
    }

    @Test
    @DisplayName("a long text without its label goes to the label that the form does not print")
    void lost_label_of_a_text() {
        var read = paper().with(BASIS, "|云川市城市更新规划。||").read();
        assertThat(read.form().text(Field.BASIS)).isEqualTo("云川市城市更新规划。");
        assertThat(read.doubtsAt("field:BASIS")).hasSize(1);
    }

    @Test
    @DisplayName("a label that slipped between the paragraphs of its text names all of them")
    void label_inside_its_text() {
        var form = paper().with(BASIS, "", "|<p>城市更新规划。</p> <p>立项依据</p> <p>园林条例。</p>||")
                .read()
                .form();
        assertThat(form.text(Field.BASIS)).isEqualTo("城市更新规划。\n园林条例。");
        assertThat(form.text(Field.OVERVIEW)).isEqualTo("在老城区新建三处口袋公园。");
    }

    @Test
    @DisplayName("angle brackets around a quoted title are no mark-up")
    void quoted_titles() {
        var form = paper().with(BASIS, "立项依据|<p>关于印发<城市更新办法>的通知</p>||").read().form();
        assertThat(form.text(Field.BASIS)).isEqualTo("关于印发<城市更新办法>的通知");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"口袋公园建设|860000.00||", "口袋公园建设||860,000.00|", "口袋公园建设 860000.00", "<p>口袋公园建设</p>|<p>８６００００</p>||"
            })
    @DisplayName("a budget item is read wherever its amount slid to")
    void budget_item(String row) {
        var items = paper().with("口袋公园建设|860000.00||", row).read().form().budgetItems();
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().category()).isEqualTo("口袋公园建设");
        assertThat(items.getFirst().amount()).hasToString("860000.00");
    }

    private static Paper paper() {
        return aTable("产出目标|数量|公园数量|=3处", "|质量|苗木成活率|≥90%", "|时效|开放时间|10月底前", "效果目标|满意度|居民满意度|≥90%");
    }
}
