package cn.jixiao.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.ScreenTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.SendBackDialog.Target;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回: where a reviewer may send a form back to, and what they are told before. */
class SendingBackTest extends ScreenTest {

    SendingBackTest() {
        super("sysadmin");
    }

    @Autowired
    FormArchive archive;

    @Autowired
    Approval approval;

    @Test
    @DisplayName("a department sends back to the unit alone: it is named, and nothing is to be chosen")
    void one_target() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            ask(form);
            assertThat($(RadioButtonGroup.class).all()).isEmpty();
            assertThat(shown()).contains("退回单位修改（022001 云川市城乡建设局机关）");
            words().setValue("请补充测算依据");
            confirm();
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.RETURNED);
            assertThat(approval.remarksOn(form.id()))
                    .extracting(Remark::place, Remark::text)
                    .containsExactly(tuple("form", "请补充测算依据"));
        });
    }

    @Test
    @DisplayName("finance chooses among the steps drawn, by name; what is said goes to the one chosen")
    void two_targets() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        city.as("zhoumin", () -> {
            ask(form);
            assertThat(targets())
                    .extracting(Target::name)
                    .containsExactly("退回单位修改（022001 云川市城乡建设局机关）", "退回部门重新审核（022 云川市城乡建设局）");
            choice().setValue(targets().getLast());
            assertThat(shown()).contains("部门重新审核，通过后再送财政");
            words().setValue("请核实工程量");
            confirm();
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
            assertThat(approval.remarksOn(form.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("nothing goes back without a word of why, and the dialog says so")
    void silence_is_refused() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        city.as("zhoumin", () -> {
            ask(form);
            confirm();
            assertThat(shown()).contains("退回时至少要写一条退回意见");
            choice().setValue(targets().getLast());
            assertThat(shown()).doesNotContain("退回时至少要写一条退回意见");
            confirm();
            assertThat($(SendBackDialog.class).single().isOpened()).isTrue();
            assertThat(archive.get(form.id()).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        });
    }

    @Test
    @DisplayName("remarks at places go with it, without a further word on the whole")
    void pinned_remarks_go_with_it() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            open(form);
            test(objection("项目总金额")).click();
            test($(TextArea.class).from($(RemarkSheet.class).single()).all().getFirst())
                    .setValue("请核对");
            test($(Button.class).id("SEND_BACK")).click();
            assertThat(shown()).contains("已写的 1 条意见一并退回");
            confirm();
            assertThat(approval.remarksOn(form.id())).extracting(Remark::place).containsExactly("field:TOTAL_AMOUNT");
        });
    }

    @Test
    @DisplayName("a signer opens the form, reads who signed, and is told whose signatures sending it back would cancel")
    void signatures_are_cancelled() {
        var draft = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
        var form = city.pass("wanghao", city.score("wanghao", draft, "1"));
        city.pass("hanxue", form);
        city.as("luoyi", () -> {
            ask(form);
            assertThat(text($(VotePanel.class).single())).contains("韩雪", "丁岚", "罗毅");
            assertThat(shown()).contains("尚未签署的会签将被取消：丁岚");
        });
    }

    private Button objection(String place) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("在此提意见：" + place))
                .findFirst()
                .orElseThrow();
    }

    private void ask(FormRecord form) {
        open(form);
        test($(Button.class).id("SEND_BACK")).click();
    }

    private void open(FormRecord form) {
        navigate("forms/" + form.id(), FormView.class);
    }

    private void confirm() {
        test($(Button.class).id("send-back")).click();
    }

    private TextArea words() {
        return $(TextArea.class).from($(SendBackDialog.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Target> choice() {
        return $(RadioButtonGroup.class).single();
    }

    private List<Target> targets() {
        return choice().getListDataView().getItems().toList();
    }

    private String shown() {
        return text($(SendBackDialog.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
