package cn.jixiao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.document.layout.ApprovalLetterLayout;
import cn.jixiao.document.layout.Specimens;
import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordDocumentsTest {

    @Test
    @DisplayName("the head of the indicators repeats on every page, their rows do not")
    void heads_repeat() throws IOException {
        var indicators = document(target(Specimens.aLongProject())).getTables().getLast();
        assertThat(indicators.getRow(0).isRepeatHeader()).isTrue();
        assertThat(indicators.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    @DisplayName("levels are merged down their indicators")
    void levels_are_merged() throws IOException {
        var indicators = document(target(Specimens.aLongProject())).getTables().getLast();
        var merges = indicators.getRows().stream()
                .skip(1)
                .map(row -> merge(row.getTableCells().getFirst()))
                .toList();
        assertThat(merges.subList(0, 5))
                .containsExactly(
                        STMerge.RESTART, STMerge.CONTINUE, STMerge.CONTINUE, STMerge.CONTINUE, STMerge.RESTART);
    }

    @Test
    @DisplayName("every row is as wide as its table, or Word would shift its cells")
    void rows_are_whole() throws IOException {
        for (var table : document(target(Specimens.aDepartment())).getTables()) {
            int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
            assertThat(table.getRows()).allMatch(row -> width(row) == columns);
        }
    }

    @Test
    @DisplayName("a long text may part at the end of a page, a short row may not")
    void long_rows_part() throws IOException {
        var rows = document(target(Specimens.aLongProject()))
                .getTables()
                .getFirst()
                .getRows();
        assertThat(row(rows, "项目实施计划").isCantSplitRow()).isFalse();
        assertThat(row(rows, "项目概况").isCantSplitRow()).isTrue();
    }

    @Test
    @DisplayName("text keeps its line breaks")
    void text_is_exact() throws IOException {
        var form = Specimens.aLongProject();
        var rows = document(target(form)).getTables().getFirst().getRows();
        assertThat(row(rows, "立项依据").getCell(1).getText()).isEqualTo(form.text(Field.BASIS));
    }

    @Test
    @DisplayName("it prints on A4 with the page and the number of pages at its foot")
    void page_setup() throws IOException {
        var document = document(target(Specimens.aDepartment()));
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        assertThat(size.getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(size.getH()).isEqualTo(BigInteger.valueOf(11906));
        var footer = document.getFooterList().getFirst().getParagraphs().getFirst();
        assertThat(footer.getCTP().getFldSimpleList())
                .extracting(field -> field.getInstr())
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    @DisplayName("the letter and the targets attached to it are sections of their own")
    void letter_has_two_sections() throws IOException {
        var document = document(ApprovalLetterLayout.of(Specimens.anApproval()));
        assertThat(document.getParagraphs())
                .filteredOn(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .hasSize(1);
        assertThat(document.getParagraphs())
                .extracting(paragraph -> paragraph.getText())
                .contains("云州市交通运输局：", "云州市财政局", "2026年3月2日");
    }

    private static Paper target(TargetForm form) {
        return TargetFormLayout.of(form, Specimens.frame(form));
    }

    private static XWPFDocument document(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordDocuments.print(paper)));
    }

    private static XWPFTableRow row(List<XWPFTableRow> rows, String label) {
        return rows.stream()
                .filter(row -> row.getCell(0).getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static STMerge.Enum merge(XWPFTableCell cell) {
        return cell.getCTTc().getTcPr().getVMerge().getVal();
    }

    private static int width(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getCTTc().getTcPr().getGridSpan())
                .mapToInt(span -> span == null ? 1 : span.getVal().intValue())
                .sum();
    }
}
