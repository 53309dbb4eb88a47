package cn.jixiao.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.monitoring.MonitoringAtWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RectificationNotesTest extends ScreenTest {

    @Autowired
    MonitoringAtWork monitorings;

    @Autowired
    EvaluationDrafts evaluations;

    RectificationNotesTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("the self-evaluation shows what the monitoring of the year led to, with a way to it")
    void shown() {
        var rectification = monitorings.notified("wanghao", monitorings.red());
        asUser(() -> {
            var evaluation = evaluations.open(rectification.formId());
            navigate("evaluations/" + evaluation.id(), SelfEvaluationView.class);
            assertThat($(RectificationNotes.class).single().getElement().getTextRecursively())
                    .contains("1–9月 监控整改：待反馈");
        });
    }
}
