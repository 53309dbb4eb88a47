package cn.jixiao.approval.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Indicator;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuggestionsTest extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    SuggestionsTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("one press takes a suggestion over as a new line, and it is offered no more")
    void take() {
        asUser(() -> {
            var draft = open();
            pressLabelled("“数量”的参考指标");
            var first = offered().getFirst();
            var name = first.getAriaLabel().orElseThrow().replaceAll(".*“|”.*", "");
            test(first).click();
            assertThat(indicators(draft)).extracting(Indicator::name).contains(name);
            assertThat(offered())
                    .extracting(item -> item.getAriaLabel().orElseThrow())
                    .noneMatch(label -> label.contains("“" + name + "”"));
        });
    }

    @Test
    @DisplayName("a second press on the button closes the list again")
    void close() {
        asUser(() -> {
            open();
            pressLabelled("“质量”的参考指标");
            assertThat(offered()).isNotEmpty();
            pressLabelled("“质量”的参考指标");
            assertThat(offered()).isEmpty();
        });
    }

    private FormRecord open() {
        var draft = drafts.create(aForm().named("背街小巷路灯补建").build());
        navigate("forms/" + draft.id() + "/edit", FormEditorView.class);
        return draft;
    }

    private List<Indicator> indicators(FormRecord draft) {
        return archive.latest(draft.id()).content().indicators();
    }

    private List<Button> offered() {
        return $(Button.class).all().stream()
                .filter(button -> button.hasClassName("suggestion"))
                .toList();
    }

    private void pressLabelled(String label) {
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
