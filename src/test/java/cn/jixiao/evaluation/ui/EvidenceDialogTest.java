package cn.jixiao.evaluation.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvidenceFiles;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.evidence.SampleFiles;
import cn.jixiao.form.Drafts;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceDialogTest extends ScreenTest {

    @Autowired
    Drafts forms;

    @Autowired
    EvaluationDrafts drafts;

    @Autowired
    EvidenceFiles files;

    private SelfEvaluation evaluation;

    EvidenceDialogTest() {
        super("chenjing");
    }

    @BeforeEach
    void aSelfEvaluationIsOpen() {
        evaluation = city.as("chenjing", () -> {
            var draft = forms.create(aForm().withoutIndicators()
                    .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                    .build());
            var submitted = city.submit("chenjing", draft);
            city.pass("wanghao", submitted);
            city.pass("zhoumin", submitted);
            return drafts.open(draft.id());
        });
    }

    @Test
    @DisplayName("a line without evidence offers its unit a place to add it")
    void empty() {
        asUser(() -> {
            openClip();
            assertThat($(EmptyState.class).all()).hasSize(1);
            assertThat($(Upload.class).all()).hasSize(1);
        });
    }

    @Test
    @DisplayName("a file that is there is counted, listed, and gone once it is removed")
    void removed() {
        add("验收报告.pdf", SampleFiles.pdf());
        asUser(() -> {
            openClip();
            assertThat($(EvidenceClip.class).single().getText()).isEqualTo("佐证材料 1");
            assertThat($(EvidenceItem.class).single().getElement().getTextRecursively())
                    .contains("验收报告.pdf", "陈静");
            press("移除");
            assertThat($(EvidenceItem.class).all()).isEmpty();
            assertThat(files.of(evaluation)).isEmpty();
        });
    }

    @Test
    @DisplayName("a reviewer reads the files and changes none")
    void reader() {
        add("现场.png", SampleFiles.png());
        city.as("wanghao", () -> {
            openClip();
            assertThat($(EvidenceItem.class).single().getElement().getTextRecursively())
                    .contains("预览", "下载")
                    .doesNotContain("移除");
            assertThat($(Upload.class).all()).isEmpty();
        });
    }

    private void openClip() {
        navigate("evaluations/" + evaluation.id(), SelfEvaluationView.class);
        test($(EvidenceClip.class).single()).click();
    }

    private void add(String name, byte[] content) {
        city.as("chenjing", () -> {
            try (var file = files.receive(evaluation.id(), name, new ByteArrayInputStream(content))) {
                evaluation = files.add(evaluation.id(), evaluation.version(), 1, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
