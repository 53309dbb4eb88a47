package cn.jixiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringAtWork;
import cn.jixiao.monitoring.Rectification;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.monitoring.RectificationStage;
import cn.jixiao.ui.ActionButtons;
import cn.jixiao.ui.ReasonDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RectificationViewTest extends ScreenTest {

    @Autowired
    MonitoringAtWork monitorings;

    @Autowired
    RectificationArchive archive;

    RectificationViewTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("the department demands from the page of the red monitoring; without a demand nothing is issued")
    void demanded() {
        var red = monitorings.red();
        city.as("wanghao", () -> {
            navigate("monitoring/" + red.id(), MonitoringView.class);
            press("下达整改通知");
            var dialog = $(NoticeDialog.class).single();
            test(in(dialog, "下达")).click();
            assertThat(dialog.getElement().getTextRecursively()).contains("请填写整改要求");
            test($(TextArea.class).from(dialog).single()).setValue("年底前完成全部路段");
            test(in(dialog, "下达")).click();
            assertThat($(RectificationCards.class).single().getElement().getTextRecursively())
                    .contains("待反馈", "修缮长度");
        });
        assertThat(issued(red).stage()).isEqualTo(RectificationStage.FEEDBACK);
    }

    @Test
    @DisplayName("the unit answers on its page, the department confirms, and nobody is offered anything any more")
    void answered() {
        var rectification = monitorings.notified("wanghao", monitorings.red());
        asUser(() -> {
            show(rectification);
            test(area("整改措施")).setValue("增派两支施工队");
            test(area("整改结果")).setValue("已完成剩余路段");
            press("提交反馈");
            assertThat($(FeedbackForm.class).all()).isEmpty();
        });
        city.as("wanghao", () -> {
            show(rectification);
            press("已整改");
            test(in($(ReasonDialog.class).single(), "已整改")).click();
            assertThat($(RectificationBadge.class).single().getText()).isEqualTo("已整改");
            assertThat($(ActionButtons.class).exists()).isFalse();
        });
    }

    @Test
    @DisplayName("who may only read finds no field and no button")
    void read() {
        var rectification = monitorings.notified("wanghao", monitorings.red());
        city.as("zhoumin", () -> {
            show(rectification);
            assertThat($(FeedbackForm.class).all()).isEmpty();
            assertThat($(ActionButtons.class).exists()).isFalse();
        });
    }

    private Rectification issued(Monitoring monitoring) {
        return city.as("wanghao", () -> archive.of(monitoring)).getFirst();
    }

    private void show(Rectification rectification) {
        navigate("rectifications/" + rectification.id(), RectificationView.class);
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button in(Component dialog, String text) {
        return $(Button.class).from(dialog).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
