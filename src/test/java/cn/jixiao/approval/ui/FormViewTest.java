package cn.jixiao.approval.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.ScreenTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormViewTest extends ScreenTest {

    /** Begins with somebody who has no such screen; the tests say who looks at it. */
    FormViewTest() {
        super("sysadmin");
    }

    @Autowired
    FormArchive archive;

    @Autowired
    Approval approval;

    @Autowired
    Drafts drafts;

    @Test
    @DisplayName("a reviewer gathers remarks at places of the form and sends it back with them")
    void send_back_with_pinned_remarks() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            open(form);
            test(button("在此提意见：项目总金额")).click();
            test(field("项目总金额")).setValue("请说明测算依据");
            test($(Button.class).id("send-remarks")).click();
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.RETURNED);
            assertThat(approval.remarksOn(form.id()))
                    .extracting(Remark::place, Remark::text)
                    .containsExactly(tuple("field:TOTAL_AMOUNT", "请说明测算依据"));
        });
    }

    @Test
    @DisplayName("a remark without words is refused where it is written, and nothing is sent back")
    void empty_remark_is_refused() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            open(form);
            test(button("在此提意见：年度绩效目标")).click();
            test($(Button.class).id("send-remarks")).click();
            assertThat($(RemarkSheet.class).single().getElement().getTextRecursively())
                    .contains("退回意见不能为空");
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        });
    }

    @Test
    @DisplayName("the unit answers a remark on the page and hands the form in again")
    void answer_and_resubmit() {
        var form = city.submitted("chenjing", "022001");
        city.sendBack("wanghao", form, "金额有误");
        city.as("chenjing", () -> {
            open(form);
            test(field("答复")).setValue("已更正");
            test($(Button.class).id("SUBMIT")).click();
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        });
    }

    @Test
    @DisplayName("one click turns a finding into a remark at its place, worded already")
    void finding_becomes_a_remark() {
        var form = itemsDoNotAddUp();
        city.as("wanghao", () -> {
            open(form);
            test(offered("转为退回意见", "项目构成合计")).click();
            assertThat(field("项目总金额").getValue()).contains("项目总金额 860,000.00 元与项目构成合计 865,000.00 元不一致");
            test($(Button.class).id("send-remarks")).click();
            assertThat(approval.remarksOn(form.id())).extracting(Remark::place).containsExactly("field:TOTAL_AMOUNT");
        });
    }

    @Test
    @DisplayName(
            "a dismissed finding is folded away with its reason, what was written meanwhile stays, and it can be restored")
    void finding_is_dismissed_and_restored() {
        var form = itemsDoNotAddUp();
        city.as("wanghao", () -> {
            open(form);
            test(button("在此提意见：年度绩效目标")).click();
            test(field("年度绩效目标")).setValue("请细化");
            test(offered("忽略", "项目构成合计")).click();
            test(field("忽略的理由")).setValue("差旅费由单位自筹");
            press("忽略此提示");
            assertThat(textOf(card("项目构成合计"))).contains("忽略理由：差旅费由单位自筹", "王浩");
            assertThat(field("年度绩效目标").getValue()).isEqualTo("请细化");
            test(offered("恢复", "项目构成合计")).click();
            assertThat(textOf(card("项目构成合计"))).doesNotContain("差旅费由单位自筹");
        });
    }

    @Test
    @DisplayName("the unit reads what the checks find and is offered nothing about it")
    void the_unit_reads_findings() {
        var form = itemsDoNotAddUp();
        city.as("chenjing", () -> {
            open(form);
            assertThat(textOf($(FindingPanel.class).single())).contains("提交时存在", "项目构成合计");
            assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("忽略", "转为退回意见");
        });
    }

    private FormRecord itemsDoNotAddUp() {
        var draft = city.as(
                "chenjing",
                () -> drafts.create(aForm().with(Field.CURRENT_YEAR_AMOUNT, "700000")
                        .withItem("差旅费", "5000")
                        .build()));
        return city.submit("chenjing", draft);
    }

    private FindingCard card(String words) {
        return $(FindingCard.class).all().stream()
                .filter(card -> textOf(card).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Button offered(String word, String finding) {
        return $(Button.class).from(card(finding)).all().stream()
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open(FormRecord form) {
        navigate("forms/" + form.id(), FormView.class);
    }

    private Button button(String ariaLabel) {
        return $(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextArea field(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
