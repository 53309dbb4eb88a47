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
import cn.jixiao.form.Stage;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.StaleNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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

    @Test
    @DisplayName(
            "a finding appears beside the indicator it is about as soon as that is written, and goes with the words")
    void finding_beside_the_indicator() {
        asUser(() -> {
            open(city.draft("chenjing", "022001"));
            test(target("≥12公里")).setValue("n公里");
            assertThat(mark("spot-indicator-2")).contains("严重", "“n公里”");
            test(target("n公里")).setValue("≥9公里");
            assertThat(mark("spot-indicator-2")).isEmpty();
        });
    }

    @Test
    @DisplayName("what a finding says is not said a second time as a warning")
    void said_once() {
        asUser(() -> {
            open(city.draft("chenjing", "022001"));
            test(target("≥12公里")).setValue("n公里");
            assertThat(textOf($(FindingList.class).single())).contains("n公里");
            assertThat(textOf($(ProblemList.class).single())).doesNotContain("n公里");
        });
    }

    @Test
    @DisplayName("before a form with grave findings is submitted they are named, and the writer may go on")
    void grave_findings_are_named() {
        asUser(() -> {
            var draft = open(city.draft("chenjing", "022001"));
            test(target("≥12公里")).setValue("n公里");
            press("提交");
            assertThat(archive.get(draft.id()).stage()).isEqualTo(Stage.DRAFT);
            assertThat(textOf($(SubmissionQuestion.class).single())).contains("n公里");
            test($(Button.class).id("go-on")).click();
            assertThat(archive.get(draft.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        });
    }

    @Test
    @DisplayName("a form without grave findings is submitted at once")
    void nothing_to_name() {
        asUser(() -> {
            var draft = open(city.draft("chenjing", "022001"));
            press("提交");
            assertThat(archive.get(draft.id()).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        });
    }

    private TextField target(String value) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** What the mark beside an indicator says; nothing where there is none to see. */
    private String mark(String row) {
        var marks = $(FindingMark.class).from($(IndicatorRow.class).id(row)).all();
        return marks.isEmpty() ? "" : textOf(marks.getFirst());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private FormRecord open(FormRecord draft) {
        navigate("forms/" + draft.id() + "/edit", FormEditorView.class);
        return draft;
    }

    private void write(String name) {
        test($(TextField.class).id("spot-field-NAME")).setValue(name);
    }
}
