package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OfficialDocumentsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    EvaluationDrafts evaluating;

    @Autowired
    OfficialDocuments documents;

    @Test
    @DisplayName("the letter names who approved what for whom, under number and date, with the targets behind it")
    void letter() {
        var form = approved();
        var text = text(city.as("chenjing", () -> documents.approvalLetter(form.id(), Format.PDF)));
        assertThat(text)
                .contains(
                        "云川市财政局关于" + form.name() + "绩效目标的批复",
                        form.approvalNumber(),
                        "云川市城乡建设局：",
                        form.year() + "年度绩效目标收悉",
                        "860,000.00元",
                        "三级指标");
    }

    @Test
    @DisplayName("before approval there is no letter")
    void no_letter_before_approval() {
        var form = city.submitted("chenjing", "022001");
        assertThatThrownBy(() -> city.as("chenjing", () -> documents.approvalLetter(form.id(), Format.PDF)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("document.letter.not-approved");
    }

    @Test
    @DisplayName("a form beyond one's scope is unknown, as if there were none")
    void scope() {
        var form = city.submitted("chenjing", "022001");
        for (var stranger : new String[] {"hexin", "xuting", "sysadmin"}) {
            assertThatThrownBy(() -> city.as(stranger, () -> documents.targetForm(form.id(), Format.XLSX)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("form.unknown");
        }
    }

    @Test
    @DisplayName("the self-evaluation form names department and unit and says the score")
    void self_evaluation() {
        var form = approved();
        var evaluation = city.as("chenjing", () -> evaluating.open(form.id()));
        var text = text(city.as("chenjing", () -> documents.selfEvaluation(evaluation.id(), Format.PDF)));
        assertThat(text).contains("项目支出绩效自评表", "云川市城乡建设局", "全年执行数", "总分", "改进措施");
    }

    @Test
    @DisplayName("the list holds what the query and the reader's scope leave, and adds it up")
    void project_list() {
        city.draft("hexin", "022002");
        var only = city.submitted("chenjing", "022001");
        var query = new FormQuery("022", only.year(), Stage.DEPARTMENT_REVIEW, "");
        var text = text(city.as("chenjing", () -> documents.projectList(query, Format.PDF)));
        assertThat(text).contains("022 云川市城乡建设局", only.name(), "合计").doesNotContain("022002");
    }

    @Test
    @DisplayName("a file is named by its document, with nothing that a file system refuses")
    void file_names() {
        var form = approved();
        var file = city.as("chenjing", () -> documents.targetForm(form.id(), Format.DOCX));
        assertThat(file.fileName()).isEqualTo(form.name() + "项目支出绩效目标表.docx");
        assertThat(file.contentType()).contains("wordprocessingml");
    }

    private FormRecord approved() {
        var submitted = city.submitted("chenjing", "022001");
        return city.pass("zhoumin", city.pass("wanghao", submitted));
    }

    /** Without the breaks of its lines. */
    private static String text(OfficialDocument file) {
        try (var document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\r\n]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
