package cn.jixiao.monitoring.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.Drafts;
import cn.jixiao.monitoring.Likelihood;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.MonitoringStage;
import cn.jixiao.ui.ReasonDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MonitoringViewTest extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Autowired
    MonitoringDrafts reports;

    @Autowired
    MonitoringCourse course;

    @Autowired
    MonitoringArchive archive;

    private Monitoring monitoring;

    MonitoringViewTest() {
        super("chenjing");
    }

    @BeforeEach
    void aMonitoringIsOpen() {
        monitoring = city.as("chenjing", () -> {
            var draft = drafts.create(aForm().withoutIndicators()
                    .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                    .build());
            city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", draft)));
            return reports.open(draft.id(), NINE_MONTHS);
        });
    }

    @Test
    @DisplayName("the light comes with the forecast, asks for the cause, and what is written is stored")
    @SuppressWarnings("unchecked")
    void light_comes() {
        asUser(() -> {
            show(monitoring);
            assertThat(lightOfTheLine()).contains("未亮灯");
            test(field(TextField.class, "当期执行情况")).setValue("2公里");
            test(field(TextField.class, "全年预计完成情况")).setValue("5公里");
            assertThat(lightOfTheLine()).contains("红灯", "的 50%");
            assertThat($(DeviationEditor.class).all()).anyMatch(Component::isVisible);
            field(Select.class, "完成目标的可能性").setValue(Likelihood.IMPOSSIBLE);
            test(field(TextArea.class, "“修缮长度”的偏差说明")).setValue("施工队伍进场晚");
            var stored = archive.latest(archive.get(monitoring.id())).content().progress(1);
            assertThat(stored.forecast()).isEqualTo("5公里");
            assertThat(stored.likelihood()).isEqualTo(Likelihood.IMPOSSIBLE);
            assertThat(stored.deviation().explanation()).isEqualTo("施工队伍进场晚");
        });
    }

    @Test
    @DisplayName("the reviewer reads the report without a field to write in, and passes it")
    void reviewer_passes() {
        var submitted = submitted(onTrack());
        city.as("wanghao", () -> {
            show(submitted);
            assertThat($(DeviationEditor.class).all()).isEmpty();
            press("通过");
            test($(Button.class).from($(ReasonDialog.class).single()).all().stream()
                            .filter(button -> button.getText().equals("通过"))
                            .findFirst()
                            .orElseThrow())
                    .click();
        });
        assertThat(city.as("chenjing", () -> archive.get(submitted.id())).stage())
                .isEqualTo(MonitoringStage.REVIEWED);
    }

    @Test
    @DisplayName("the reviewer's remark on an indicator comes back to the unit with a field for the answer")
    void reviewer_sends_back() {
        var submitted = submitted(failing());
        city.as("wanghao", () -> {
            show(submitted);
            test(field(Button.class, "退回意见：修缮长度")).click();
            test($(TextArea.class).all().stream()
                            .filter(area ->
                                    area.getLabel() != null && area.getLabel().contains("修缮长度"))
                            .findFirst()
                            .orElseThrow())
                    .setValue("请说明赶工安排");
            test($(Button.class).id("send-remarks")).click();
        });
        asUser(() -> {
            show(submitted);
            assertThat($(ProgressTable.class).single().getElement().getTextRecursively())
                    .contains("请说明赶工安排");
        });
    }

    @Test
    @DisplayName("the list shows light and stage, and a filter that fits nothing says so")
    void listed() {
        submitted(failing());
        city.as("wanghao", () -> {
            var list = navigate(MonitoringsView.class);
            assertThat(list.getElement().getTextRecursively()).doesNotContain("没有符合条件");
        });
    }

    private Monitoring submitted(MonitoringContent content) {
        return city.as("chenjing", () -> {
            var saved = reports.save(monitoring.id(), monitoring.version(), content);
            return course.submit(saved.id(), saved.version());
        });
    }

    private void show(Monitoring shown) {
        navigate("monitoring/" + shown.id(), MonitoringView.class);
    }

    private String lightOfTheLine() {
        return $(LightCell.class)
                .from($(ProgressTable.class).single())
                .single()
                .getElement()
                .getTextRecursively();
    }

    private <T extends Component & HasAriaLabel> T field(Class<T> type, String label) {
        return $(type).all().stream()
                .filter(field -> field.getAriaLabel()
                        .filter(text -> text.contains(label))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
