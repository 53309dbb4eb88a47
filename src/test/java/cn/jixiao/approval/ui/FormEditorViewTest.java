package cn.jixiao.approval.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.ScreenTest;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.StaleNotice;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormEditorViewTest extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    FormEditorViewTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("what is written is stored without a button")
    void autosave_stores() {
        asUser(() -> {
            var draft = open(city.draft("chenjing", "022001"));
            write("湖滨公园步道修缮");
            assertThat(archive.latest(draft.id()).content().name()).isEqualTo("湖滨公园步道修缮");
            assertThat($(Autosave.class).single().isUnsaved()).isFalse();
        });
    }

    @Test
    @DisplayName("what a colleague saved meanwhile is not written over, and who saved it is said")
    void stale_save_is_refused() {
        asUser(() -> {
            var draft = open(city.draft("chenjing", "022001"));
            city.as(
                    "luyuan",
                    () -> drafts.save(
                            draft.id(), draft.version(), aForm().named("陆远的名称").build()));
            write("陈静的名称");
            assertThat(archive.latest(draft.id()).content().name()).isEqualTo("陆远的名称");
            assertThat($(StaleNotice.class).single().getElement().getTextRecursively())
                    .contains("陆远");
            assertThat($(TextField.class).id("spot-field-NAME").getValue()).isEqualTo("陈静的名称");
        });
    }

    @Test
    @DisplayName("a submission that is refused names everything that blocks it")
    void refusal_names_all() {
        asUser(() -> {
            open(drafts.create(aForm().without(Field.ANNUAL_GOAL)
                    .without(Field.TOTAL_AMOUNT)
                    .build()));
            var refusal = catchThrowableOfType(RuleBroken.class, () -> press("提交"));
            assertThat(refusal.messages()).extracting(Message::key).hasSize(2).containsOnly("form.field.missing");
        });
    }

    private FormRecord open(FormRecord draft) {
        navigate("forms/" + draft.id() + "/edit", FormEditorView.class);
        return draft;
    }

    private void write(String name) {
        test($(TextField.class).id("spot-field-NAME")).setValue(name);
    }
}
