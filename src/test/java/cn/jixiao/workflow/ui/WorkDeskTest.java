package cn.jixiao.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Commenting;
import cn.jixiao.workflow.Consultation.Kind;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Copying;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a form shows and offers about its work besides the decision. */
class WorkDeskTest extends ScreenTest {

    WorkDeskTest() {
        super("sysadmin");
    }

    @Autowired
    Inbox inbox;

    @Autowired
    Consulting consulting;

    @Autowired
    Commenting commenting;

    @Autowired
    Copying copying;

    @Test
    @DisplayName("a comment written beside the form stands there at once")
    void comment() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            open(form);
            test($(TextArea.class).id("comment")).setValue("测算依据请附表");
            test($(Button.class).id("send-comment")).click();
            assertThat(shown()).contains("测算依据请附表", "王浩");
            assertThat(commenting.ofForm(form.id().value())).hasSize(1);
        });
    }

    @Test
    @DisplayName("who is asked for an opinion finds it in the inbox and answers on the form's page; the asker reads it")
    void opinion() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> consulting.ask(item(form).id(), Kind.OPINION, others(form, "乔云"), "是否重复申报？"));
        city.as("qiaoyun", () -> {
            open(form);
            assertThat(shown()).contains("是否重复申报？", "等待 乔云 的意见");
            test($(TextArea.class).id("opinion")).setValue("不重复");
            test($(Button.class).id("answer-opinion")).click();
        });
        city.as("wanghao", () -> {
            open(form);
            assertThat(shown()).contains("不重复").doesNotContain("等待 乔云");
        });
    }

    @Test
    @DisplayName("while opinions are awaited no decision is offered, and everybody reads whose")
    void waiting() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> consulting.ask(item(form).id(), Kind.OPINION, others(form, "乔云"), "是否重复申报？"));
        city.as("wanghao", () -> {
            open(form);
            assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("通过");
        });
    }

    @Test
    @DisplayName("the inbox counts unread copies until the form is opened")
    void copies() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> copying.send(item(form).id(), informed(form, "周敏"), "请阅"));
        city.as("zhoumin", () -> {
            int unread = copying.countUnread();
            navigate("inbox", InboxView.class);
            assertThat($(Tab.class).all()).extracting(Tab::getLabel).contains("抄送我的（" + unread + "）");
            open(form);
            assertThat(copying.countUnread()).isEqualTo(unread - 1);
        });
    }

    private WorkItem item(FormRecord form) {
        return inbox.openItem(Approval.subject(form)).orElseThrow();
    }

    private List<Long> others(FormRecord form, String name) {
        return consulting.candidates(item(form)).stream()
                .filter(person -> person.fullName().equals(name))
                .map(person -> person.id())
                .toList();
    }

    private List<Long> informed(FormRecord form, String name) {
        return copying.candidates(item(form)).stream()
                .filter(person -> person.fullName().equals(name))
                .map(person -> person.id())
                .toList();
    }

    private void open(FormRecord form) {
        UI.getCurrent().navigate("forms/" + form.id());
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
