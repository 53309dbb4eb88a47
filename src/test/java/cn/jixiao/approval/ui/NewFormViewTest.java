package cn.jixiao.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.Frame;
import cn.jixiao.org.Organisation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewFormViewTest extends ScreenTest {

    NewFormViewTest() {
        super("guoqing");
    }

    @Test
    @DisplayName("a department is offered its overall form, a unit the forms of projects")
    void frames_by_organisation() {
        asUser(() -> {
            navigate(NewFormView.class);
            choose("031");
            assertThat(frames()).containsExactly("部门整体绩效目标表");
            choose("031001");
            assertThat(frames()).isNotEmpty().doesNotContain("部门整体绩效目标表");
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String code) {
        ComboBox<Organisation> organisations = $(ComboBox.class).single();
        organisations.setValue(organisations
                .getListDataView()
                .getItems()
                .filter(item -> item.code().value().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private List<String> frames() {
        Select<Frame> frames = $(Select.class).all().stream()
                .filter(select -> select.getListDataView().getItems().allMatch(Frame.class::isInstance))
                .findFirst()
                .orElseThrow();
        return frames.getListDataView().getItems().map(Frame::title).toList();
    }
}
