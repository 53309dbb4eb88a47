package cn.jixiao.form;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.IndicatorChange.Column;
import cn.jixiao.org.OrgCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormDiffTest {

    private static final Frames FRAMES = new Frames();

    private final TargetForm before = aForm().build();

    @Test
    @DisplayName("equal contents have no difference")
    void equal() {
        assertThat(diff(before, aForm().build()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("changed fields come in printed order, an emptied one with nothing after")
    void fields() {
        var after = aForm().with(Field.ANNUAL_GOAL, "修缮步道。")
                .without(Field.OVERVIEW)
                .named("步道修缮")
                .build();
        assertThat(diff(before, after).fields().keySet())
                .containsExactly(Field.NAME, Field.OVERVIEW, Field.ANNUAL_GOAL);
        assertThat(diff(before, after).fields().get(Field.OVERVIEW))
                .isEqualTo(new Change<>(before.text(Field.OVERVIEW), null));
    }

    @Test
    @DisplayName("another organisation is a difference")
    void organisation() {
        var change = diff(before, aForm().forOrg("022002").build()).organisation();
        assertThat(change).isEqualTo(new Change<>(new OrgCode("022001"), new OrgCode("022002")));
    }

    @Test
    @DisplayName("a budget item of the same category is changed, others are added or removed")
    void budget_items() {
        var old = aForm().withItem("差旅费", "3000").withItem("印刷费", "500").build();
        var now = aForm().withItem("印刷费", "700").withItem("培训费", "900").build();
        assertThat(diff(old, now).budgetItems())
                .extracting(change -> name(change.before()) + ">" + name(change.after()))
                .containsExactly("印刷费 500.00>印刷费 700.00", ">培训费 900.00", "差旅费 3000.00>");
    }

    @Test
    @DisplayName("a budget item of the same amount under another category was renamed")
    void renamed_budget_item() {
        var old = aForm().withItem("差旅费", "3000").build();
        var now = aForm().withItem("会议费", "3000").build();
        assertThat(diff(old, now).budgetItems())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.isAddition() || change.isRemoval()).isFalse());
    }

    @Test
    @DisplayName("one of two equal rows can go")
    void equal_rows() {
        var twice = aForm().withItem("差旅费", "3000").withItem("差旅费", "3000").build();
        assertThat(diff(twice, aForm().withItem("差旅费", "3000").build()).budgetItems())
                .singleElement()
                .satisfies(change -> assertThat(change.isRemoval()).isTrue());
    }

    @Test
    @DisplayName("main tasks are compared by their names")
    void main_tasks() {
        var old = anOverallForm().withTask("绿化", "10", "10").build();
        var now = anOverallForm().withTask("绿化", "12", "10").build();
        assertThat(diff(old, now).mainTasks()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(old.mainTasks().getLast());
            assertThat(change.after()).isEqualTo(now.mainTasks().getLast());
        });
    }

    @Test
    @DisplayName("a changed indicator names the columns in which it differs")
    void indicator_columns() {
        var after = aForm().with(
                        indicator("修缮长度").under("产出目标", "数量").target("≥9公里").worth("10"))
                .build();
        assertThat(diff(before, after).indicators()).singleElement().satisfies(change -> {
            assertThat(change.no()).isEqualTo(2);
            assertThat(change.columns()).containsExactlyInAnyOrder(Column.TARGET, Column.POINTS);
            assertThat(change.moved()).isFalse();
        });
    }

    @Test
    @DisplayName("an indicator under another heading was moved")
    void moved_to_another_heading() {
        var after = aForm().with(indicator("修缮长度").under("产出目标", "质量").target("≥12公里"))
                .build();
        assertThat(diff(before, after).indicator(2)).hasValueSatisfying(change -> {
            assertThat(change.moved()).isTrue();
            assertThat(change.columns()).containsExactly(Column.ASPECT);
        });
    }

    @Test
    @DisplayName("of a changed order only the lines that were lifted out are moved")
    void moved_within_the_table() {
        var lines = new ArrayList<>(before.indicators());
        lines.add(lines.remove(1));
        assertThat(diff(before, before.withIndicators(lines)).indicators())
                .extracting(IndicatorChange::no)
                .containsExactly(2);
    }

    @Test
    @DisplayName("added and removed indicators stand where the frame prints them")
    void added_and_removed() {
        var lines = new ArrayList<>(before.indicators());
        lines.removeLast();
        lines.add(indicator("座椅").under("投入与目标管理", "项目管理").build(9));
        var changes = diff(before, before.withIndicators(lines)).indicators();
        assertThat(changes).extracting(IndicatorChange::no).containsExactly(9, 7);
        assertThat(changes).extracting(IndicatorChange::isAddition).containsExactly(true, false);
        assertThat(changes).extracting(IndicatorChange::isRemoval).isEqualTo(List.of(false, true));
    }

    private static String name(@Nullable BudgetItem item) {
        return item == null ? "" : item.category() + " " + item.amount();
    }

    private static FormDiff diff(TargetForm before, TargetForm after) {
        return FormDiff.between(before, after, FRAMES.get(after.frame()));
    }
}
