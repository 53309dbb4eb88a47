package cn.jixiao.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.FormRecord;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.TabSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends ScreenTest {

    /** Begins with somebody who has no such screen; the tests say who looks at it. */
    TimelineViewTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("remarks and their answers stand below the send-back they came with")
    void remarks_stand_below_their_send_back() {
        var form = city.submitted("chenjing", "022001");
        city.sendBack("wanghao", form, "金额有误");
        city.answerAll("chenjing", form);
        city.as("chenjing", () -> {
            open(form);
            assertThat(text($(TrailList.class).single())).containsSubsequence("退回单位", "金额有误", "已按意见修改");
        });
    }

    @Test
    @DisplayName("an auditor reads that the trail is whole, others read nothing about it")
    void auditor_reads_proof() {
        var form = city.submitted("chenjing", "022001");
        city.as("shenji", () -> {
            open(form);
            assertThat(text($(ProofNotice.class).single())).contains("审计链完整");
        });
        city.as("chenjing", () -> {
            open(form);
            assertThat($(ProofNotice.class).all()).isEmpty();
        });
    }

    @Test
    @DisplayName("the steps of the process are told in words: who did which, who is asked, what can follow each answer")
    void steps_in_words() {
        var form = city.submitted("chenjing", "022001");
        city.sendBack("wanghao", form, "金额有误");
        city.as("chenjing", () -> {
            open(form);
            $(TabSheet.class).single().setSelectedIndex(2);
            assertThat(text($(StepTable.class).single()))
                    .containsSubsequence("已办环节", "部门审核", "王浩", "退回单位")
                    .containsSubsequence("当前环节", "修改（部门退回）", "经办人", "前办理")
                    .containsSubsequence("可能的下一步", "部门审核绩效目标");
        });
    }

    private void open(FormRecord form) {
        navigate("forms/" + form.id() + "/timeline", TimelineView.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
