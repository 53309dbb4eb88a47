package cn.jixiao.adjustment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.approval.ui.DiffTable;
import cn.jixiao.approval.ui.VotePanel;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.TextChange;
import cn.jixiao.workflow.Consultation.Kind;
import cn.jixiao.workflow.Consulting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdjustmentViewsTest extends ScreenTest {

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    AdjustmentArchive archive;

    @Autowired
    EvaluationDrafts evaluations;

    @Autowired
    Consulting consulting;

    AdjustmentViewsTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("from the approved form's page the unit begins an adjustment and finds itself in its editor")
    void begun() {
        var form = work.approved();
        asUser(() -> {
            UI.getCurrent().navigate("forms/" + form.id());
            press("调整");
            assertThat($(AdjustmentEditorView.class).all()).hasSize(1);
            assertThat(archive.openOf(form.id())).isPresent();
            UI.getCurrent().navigate("forms/" + form.id());
            press("查看调整");
            assertThat($(AdjustmentView.class).all()).hasSize(1);
        });
    }

    @Test
    @DisplayName("reason and content are stored without a button, then submitted")
    void written() {
        var form = work.approved();
        var opened = work.opened(form);
        asUser(() -> {
            navigate("adjustments/" + opened.id() + "/edit", AdjustmentEditorView.class);
            test($(TextArea.class).id("reason")).setValue("专项资金调减");
            test(target("≥12公里")).setValue("≥9公里");
            assertThat($(Autosave.class).single().isUnsaved()).isFalse();
            var stored = archive.get(opened.id());
            assertThat(stored.reason()).isEqualTo("专项资金调减");
            assertThat(archive.latest(stored)
                            .content()
                            .indicator(2)
                            .orElseThrow()
                            .target())
                    .isEqualTo("≥9公里");
            press("提交");
            assertThat(archive.get(opened.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        });
    }

    @Test
    @DisplayName("beside what is changed stands what is in force, and nowhere else")
    void in_force_beside() {
        var opened = work.opened(work.approved());
        asUser(() -> {
            navigate("adjustments/" + opened.id() + "/edit", AdjustmentEditorView.class);
            assertThat(inForce()).isEmpty();
            test(target("≥12公里")).setValue("≥9公里");
            assertThat(inForce()).containsExactly("现行：修缮长度 ≥12公里");
        });
    }

    @Test
    @DisplayName("the reviewer reads reason and change, and passes it; the form is another one only behind finance")
    void reviewed() {
        var submitted = work.submitted(work.approved());
        city.as("wanghao", () -> {
            navigate("adjustments/" + submitted.id(), AdjustmentView.class);
            assertThat(text($(AdjustmentSheet.class).single())).contains(AdjustmentsAtWork.REASON);
            assertThat(text($(DiffTable.class).single())).contains("≥12公里", "≥10公里");
            press("通过");
            test(inDialog("通过")).click();
        });
        assertThat(now(submitted).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("a signer sees how the vote stands and is told before sending it back whose signatures that cancels")
    void signed() {
        var written = work.save("chenjing", work.opened(work.approved()), AdjustmentsAtWork.amount("12600000.00"));
        var passed = work.pass("wanghao", work.submit("chenjing", written));
        city.as("hanxue", () -> {
            navigate("adjustments/" + passed.id(), AdjustmentView.class);
            assertThat(text($(VotePanel.class).single())).contains("已有 0 人同意，须 2 人同意，共 3 人会签");
            test($(Button.class).id("SEND_BACK")).click();
            assertThat(text($(SendBackDialog.class).single())).contains("尚未签署的会签将被取消：丁岚、罗毅");
        });
    }

    @Test
    @DisplayName("who may not decide reads it without a button to do so")
    void read() {
        var submitted = work.submitted(work.approved());
        city.as("shenji", () -> {
            navigate("adjustments/" + submitted.id(), AdjustmentView.class);
            assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("通过", "编辑", "撤回");
        });
    }

    @Test
    @DisplayName("whoever withdraws it is told which opinions are called off by it")
    void withdrawal_tells() {
        var submitted = work.submitted(work.approved());
        city.as("wanghao", () -> {
            var item = work.openItem(submitted);
            var colleague = consulting.candidates(item).getFirst();
            consulting.ask(item.id(), Kind.OPINION, List.of(colleague.id()), "调减是否合理？");
        });
        asUser(() -> {
            navigate("adjustments/" + submitted.id(), AdjustmentView.class);
            press("撤回");
            assertThat(text($(Dialog.class).single())).contains("撤回将同时取消正在征求的意见");
        });
    }

    @Test
    @DisplayName("the list shows it with its reason and leads to it")
    void listed() {
        var submitted = work.submitted(work.approved());
        asUser(() -> {
            navigate("adjustments", AdjustmentsView.class);
            @SuppressWarnings("unchecked")
            Grid<AdjustmentRow> grid = $(Grid.class).single();
            assertThat(grid.getListDataView().getItems())
                    .anyMatch(row -> row.adjustment().id() == submitted.id());
        });
    }

    @Test
    @DisplayName("the form's timeline tells of its adjustment")
    void drawn() {
        var submitted = work.submitted(work.approved());
        asUser(() -> {
            UI.getCurrent().navigate("forms/" + submitted.formId() + "/timeline");
            assertThat($(OrderedList.class).all()).anyMatch(trail -> text(trail).contains("发起目标调整"));
        });
    }

    @Test
    @DisplayName("the self-evaluation shows the earlier target struck out beside the one in force")
    void in_the_evaluation() {
        var form = work.approved();
        var evaluation = city.as("chenjing", () -> evaluations.open(form.id()));
        adjusted(form);
        asUser(() -> {
            UI.getCurrent().navigate("evaluations/" + evaluation.id());
            assertThat($(TextChange.class).all().stream()
                            .filter(Component::isVisible)
                            .map(AdjustmentViewsTest::text))
                    .contains("≥12公里≥10公里");
        });
    }

    private void adjusted(FormRecord form) {
        work.pass("zhoumin", work.pass("wanghao", work.submitted(form)));
    }

    private Adjustment now(Adjustment adjustment) {
        return city.as("shenji", () -> archive.get(adjustment.id()));
    }

    private TextField target(String value) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inForce() {
        return $(Div.class).withClassName("in-force").all().stream()
                .filter(Component::isVisible)
                .map(AdjustmentViewsTest::text)
                .toList();
    }

    private Button inDialog(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
