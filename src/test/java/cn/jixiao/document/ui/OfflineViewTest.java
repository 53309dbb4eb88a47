package cn.jixiao.document.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.document.offline.FilledForm;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.document.offline.OfflineFilling;
import cn.jixiao.document.offline.Workbooks;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormRecord;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfflineViewTest extends ScreenTest {

    private static final int FIRST = 2;

    @Autowired
    OfflineFilling filling;

    @Autowired
    Drafts drafts;

    private Map<FilledForm, Winner> accepted = Map.of();
    private boolean marksAsked;

    OfflineViewTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("a unit is offered its own drafts and none of another's")
    void own_drafts() {
        city.as(
                "songlan",
                () -> drafts.create(aForm().forOrg("022003").named("档案修复").build()));
        city.as(
                "hexin",
                () -> drafts.create(aForm().forOrg("022002").named("站房维护").build()));
        city.as("songlan", () -> {
            navigate(OfflineView.class);
            assertThat($(Checkbox.class).all())
                    .extracting(Checkbox::getLabel)
                    .contains("档案修复")
                    .doesNotContain("站房维护");
        });
    }

    @Test
    @DisplayName("a changed form is ticked and handed over as the workbook has it")
    void changed_form() {
        asUser(() -> {
            show(draft(), sheet -> name(sheet, "步道大修"));
            press("导入所选 1");
            assertThat(accepted.values()).containsExactly(Winner.WORKBOOK);
        });
    }

    @Test
    @DisplayName("an untouched form has nothing to store")
    void untouched_form() {
        asUser(() -> {
            show(draft(), sheet -> {});
            assertThat($(Checkbox.class).single().isEnabled()).isFalse();
            assertThat(button("导入所选").isEnabled()).isFalse();
        });
    }

    @Test
    @DisplayName("a form with an error cannot be ticked; the marked workbook is offered")
    void form_with_errors() {
        asUser(() -> {
            show(draft(), sheet -> Workbooks.cell(sheet, "field:NAME", FIRST).setCellFormula("1+1"));
            assertThat($(Checkbox.class).single().isEnabled()).isFalse();
            press("下载标注错误的工作簿");
            assertThat(marksAsked).isTrue();
        });
    }

    @Test
    @DisplayName("where both sides changed a place, somebody says whose text counts before it can be ticked")
    void conflict() {
        var draft = draft();
        asUser(() -> {
            var book = book(draft, sheet -> name(sheet, "步道大修"));
            drafts.save(
                    draft.id(),
                    draft.version(),
                    aForm().with(Field.NAME, "步道小修").build());
            show(book);
            var tick = $(Checkbox.class).single();
            assertThat(tick.isEnabled()).isFalse();
            winner().setValue(Winner.PROGRAM);
            assertThat(tick.isEnabled()).isFalse(); // nothing is left to store
            winner().setValue(Winner.WORKBOOK);
            test(tick).click();
            press("导入所选 1");
            assertThat(accepted.values()).containsExactly(Winner.WORKBOOK);
        });
    }

    private FormRecord draft() {
        return city.draft("chenjing", "022001");
    }

    private static void name(Sheet sheet, String name) {
        Workbooks.cell(sheet, "field:NAME", FIRST).setCellValue(name);
    }

    private byte[] book(FormRecord draft, Consumer<Sheet> work) {
        return Workbooks.edited(filling.take(List.of(draft.id())), workbook -> work.accept(workbook.getSheetAt(0)));
    }

    private void show(FormRecord draft, Consumer<Sheet> work) {
        show(book(draft, work));
    }

    private void show(byte[] book) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new ReturnedBook(
                        filling.read("填报.xlsx", book), chosen -> accepted = chosen, () -> marksAsked = true));
    }

    @SuppressWarnings("unchecked")
    private Select<Winner> winner() {
        return $(Select.class).all().stream()
                .filter(select -> "两边都改过的内容".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
