package cn.jixiao.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.document.ColumnMeaning;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

class ImportViewTest extends ScreenTest {

    @Autowired
    FormArchive archive;

    ImportViewTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("the ticked forms of a document become drafts, the others do not")
    void ticked_forms_become_drafts() {
        asUser(() -> {
            read(sample());
            tick("口袋公园建设");
            press("导入所选");
            assertThat($(ImportResults.class).single().getElement().getTextRecursively())
                    .contains("口袋公园建设");
            assertThat(drafts("口袋公园建设")).isEqualTo(1);
            assertThat(drafts("外墙保温抽检")).isZero();
        });
    }

    @Test
    @DisplayName("a form of another organisation cannot be ticked")
    void foreign_form_is_not_offered() {
        asUser(() -> {
            read(sample());
            assertThat(box("城建档案数字化").isEnabled()).isFalse();
            assertThat(box("口袋公园建设").isEnabled()).isTrue();
        });
    }

    @Test
    @DisplayName("a text without a form is refused with a sentence")
    void refusal_is_shown() {
        asUser(() -> {
            read("一封信，不是绩效目标表。");
            assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("文件中没有找到绩效目标表");
        });
    }

    @Test
    @DisplayName(
            "a table of one row per indicator shows what its columns were taken for, and is read again when corrected")
    void columns_are_corrected() {
        asUser(() -> {
            read("编号\t项目名称\t一级指标\t二级指标\t三级指标\t指标值\n022001\t乡村道路养护\t产出\t数量\t养护县道\t2条\n");
            assertThat(texts()).contains("缺单位编码");
            test(meaningOf("编号")).selectItem("单位编码");
            press("按此对应重新读取");
            assertThat(texts()).contains("022001").doesNotContain("缺单位编码");
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ColumnMeaning> meaningOf(String heading) {
        return $(ComboBox.class).all().stream()
                .filter(box -> heading(box).contains(heading))
                .map(box -> (ComboBox<ColumnMeaning>) box)
                .findFirst()
                .orElseThrow();
    }

    private static String heading(ComboBox<?> box) {
        return Objects.toString(box.getElement().getAttribute("aria-label"), "");
    }

    private String texts() {
        return $(ImportChoice.class).single().getElement().getTextRecursively();
    }

    private void read(String text) {
        navigate(ImportView.class);
        test($(TextArea.class).id("pasted-text")).setValue(text);
        press("读取");
    }

    private void tick(String name) {
        test(box(name)).click();
    }

    private Checkbox box(String name) {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").contains(name))
                .findFirst()
                .orElseThrow();
    }

    private int drafts(String name) {
        return archive.firstPage(new FormQuery("022001", null, null, name), 10).size();
    }

    private static String sample() {
        try {
            return new ClassPathResource("documents/parks.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
