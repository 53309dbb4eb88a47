package cn.jixiao.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.ScreenTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Remark;
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
            assertThat($(NewRemarks.class).single().getElement().getTextRecursively())
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
