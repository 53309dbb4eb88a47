package cn.jixiao.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
