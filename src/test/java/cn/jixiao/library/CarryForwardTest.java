package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CarryForwardTest {

    private static final Frames FRAMES = new Frames();
    private static final HeadingGroups GROUPS = new HeadingGroups();

    @Test
    @DisplayName("last year's amounts move to the fields for them, and this year's are empty")
    void amounts() {
        var next = carried(aForm().with(Field.CURRENT_YEAR_AMOUNT, "500000.00").build());
        assertThat(next.text(Field.LAST_YEAR_TOTAL_AMOUNT)).isEqualTo("860000.00");
        assertThat(next.text(Field.LAST_YEAR_AMOUNT)).isEqualTo("500000.00");
        assertThat(next.text(Field.TOTAL_AMOUNT)).isEmpty();
        assertThat(next.text(Field.CURRENT_YEAR_AMOUNT)).isEmpty();
    }

    @Test
    @DisplayName("budget items keep their category and lose their amount, and so do main tasks")
    void rows() {
        assertThat(carried(aForm().build()).budgetItems()).allSatisfy(item -> {
            assertThat(item.category()).isEqualTo("委托业务费");
            assertThat(item.amount()).isEqualTo(Money.ZERO);
        });
        assertThat(carried(anOverallForm().build()).mainTasks()).allSatisfy(task -> {
            assertThat(task.name()).isEqualTo("市容整治");
            assertThat(task.total()).isNull();
            assertThat(task.fiscal()).isNull();
        });
    }

    @Test
    @DisplayName("dates move by a year, those in targets too")
    void dates() {
        var next = carried(aForm().with(indicator("完工时间").target("2026年8月31日前")).build());
        assertThat(next.text(Field.START_DATE)).isEqualTo("2027-01-01");
        assertThat(next.text(Field.END_DATE)).isEqualTo("2027-12-31");
        assertThat(next.indicators()).extracting(Indicator::target).contains("2027年8月31日前");
    }

    @Test
    @DisplayName("a project that runs beyond the year keeps its period")
    void longer_project() {
        var next = carried(aForm().with(Field.END_DATE, "2028-06-30").build());
        assertThat(next.text(Field.START_DATE)).isEqualTo("2026-01-01");
        assertThat(next.text(Field.END_DATE)).isEqualTo("2028-06-30");
    }

    @Test
    @DisplayName("into the same frame nothing is lost, and indicators keep their numbers")
    void same_frame() {
        var former = aForm().build();
        var carried = carry(former, "zhengzhou-2020");
        assertThat(carried.losses()).isEmpty();
        assertThat(carried.content().indicators()).isEqualTo(former.indicators());
    }

    @Test
    @DisplayName("into another frame indicators go under the heading of the same meaning")
    void mapped() {
        var next = carry(aGuizhouForm().build(), "zhengzhou-2020").content();
        assertThat(next.indicators())
                .extracting(Indicator::dimension, Indicator::aspect)
                .containsExactly(tuple("产出目标", "数量"), tuple("产出目标", "成本"), tuple("效果目标", "社会效益"), tuple("效果目标", "满意度"));
        assertThat(next.text(Field.ANNUAL_GOAL)).startsWith("改造客运站4座");
        assertThat(next.text(Field.ORGANISATION_NAME)).isEqualTo("云州市运输服务中心");
        assertThat(next.text(Field.LAST_YEAR_AMOUNT)).isEqualTo("1200000.00");
    }

    @Test
    @DisplayName("what the new frame has no place for is said")
    void losses() {
        assertThat(carry(aForm().build(), "guizhou-2022").losses())
                .extracting(Message::key)
                .contains("library.lost.field", "library.lost.items", "library.lost.heading");
    }

    private static TargetForm carried(TargetForm former) {
        return carry(former, former.frame().value()).content();
    }

    private static Carried carry(TargetForm former, String frame) {
        return new CarryForward(
                        former,
                        FRAMES.get(former.frame()),
                        new FiscalYear(former.year().value() + 1),
                        FRAMES.get(new FrameId(frame)),
                        GROUPS)
                .carry();
    }
}
