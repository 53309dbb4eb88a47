package cn.jixiao.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 批量通过: what is ticked in the inbox, what speaks against each of it, and what became of it. */
class BatchDialogTest extends ScreenTest {

    BatchDialogTest() {
        super("sysadmin");
    }

    @Autowired
    FormArchive archive;

    @Autowired
    Approval approval;

    @Test
    @DisplayName("what is ticked is passed, each by itself, and the dialog says what became of each")
    void passed() {
        var forms = submitted(2);
        city.as("xuting", () -> {
            preview(forms);
            tick(true);
            confirm();
            assertThat(forms).extracting(this::stage).containsOnly(Stage.FINANCE_APPROVAL);
            assertThat(shown()).contains("已通过 2 项，未办理 0 项", forms.getFirst().name() + "：");
            assertThat($(Button.class).from(dialog()).all())
                    .extracting(Button::getText)
                    .containsExactly("关闭");
        });
    }

    @Test
    @DisplayName("an item taken off in the preview stays where it is")
    void unticked() {
        var forms = submitted(2);
        city.as("xuting", () -> {
            preview(forms);
            tick(true);
            test(ticks().getFirst()).click();
            assertThat(confirmation().getText()).contains("1");
            confirm();
            assertThat(forms)
                    .extracting(this::stage)
                    .containsExactlyInAnyOrder(Stage.DEPARTMENT_REVIEW, Stage.FINANCE_APPROVAL);
        });
    }

    @Test
    @DisplayName("with nothing ticked there is nothing to confirm")
    void nothing_ticked() {
        var forms = submitted(1);
        city.as("xuting", () -> {
            preview(forms);
            tick(false);
            assertThat(confirmation().isEnabled()).isFalse();
        });
    }

    @Test
    @DisplayName("what the unit withdrew meanwhile is refused by itself, with a sentence; the others pass")
    void meanwhile() {
        var forms = submitted(2);
        city.as("xuting", () -> {
            preview(forms);
            tick(true);
        });
        var withdrawn = forms.getFirst();
        city.as("duanmei", () -> approval.withdraw(withdrawn.id(), withdrawn.version(), "金额有误"));
        city.as("xuting", () -> {
            confirm();
            assertThat(shown()).contains("已通过 1 项，未办理 1 项");
            assertThat(stage(forms.getLast())).isEqualTo(Stage.FINANCE_APPROVAL);
        });
    }

    private List<FormRecord> submitted(int count) {
        return Stream.generate(() -> city.submitted("duanmei", "023002"))
                .limit(count)
                .toList();
    }

    private void preview(List<FormRecord> forms) {
        navigate(InboxView.class);
        test($(TextField.class).single()).setValue("023002");
        var ids = forms.stream().map(form -> form.id().value()).toList();
        var rows = grid().getListDataView().getItems().toList();
        rows.stream().filter(row -> ids.contains(row.item().formId())).forEach(grid()::select);
        press("批量通过");
    }

    private void confirm() {
        test(confirmation()).click();
    }

    private Button confirmation() {
        return $(Button.class).from(dialog()).all().getLast();
    }

    private void tick(boolean all) {
        ticks().stream()
                .filter(tick -> tick.getValue() != all)
                .forEach(tick -> test(tick).click());
    }

    private List<Checkbox> ticks() {
        return $(Checkbox.class).from(dialog()).all();
    }

    private BatchDialog dialog() {
        return $(BatchDialog.class).single();
    }

    private String shown() {
        return dialog().getElement().getTextRecursively();
    }

    private Stage stage(FormRecord form) {
        return city.as("shenji", () -> archive.get(form.id()).stage());
    }

    @SuppressWarnings("unchecked")
    private Grid<InboxRow> grid() {
        return $(Grid.class).all().getFirst();
    }
}
