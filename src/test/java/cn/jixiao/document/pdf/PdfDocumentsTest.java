package cn.jixiao.document.pdf;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.document.layout.ApprovalLetterLayout;
import cn.jixiao.document.layout.SelfEvaluationLayout;
import cn.jixiao.document.layout.Specimens;
import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BesideOthers
class PdfDocumentsTest {

    @Test
    @DisplayName("every font is embedded, and only the characters in use are")
    void fonts_are_embedded() throws IOException {
        var bytes = PdfDocuments.print(target(Specimens.aLongProject()));
        assertThat(bytes).hasSizeLessThan(100_000);
        try (var document = Loader.loadPDF(bytes)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("each page is A4 and says which of how many it is")
    void pages_are_numbered() throws IOException {
        var pages = pages(target(Specimens.aLongProject()));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page).contains("第 %d 页 共 %d 页".formatted(pages.indexOf(page) + 1, pages.size())));
    }

    @Test
    @DisplayName("a department's form lies across A4")
    void overall_form_lies_across() throws IOException {
        try (var document = Loader.loadPDF(PdfDocuments.print(target(Specimens.aDepartment())))) {
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth())
                    .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(0.5f));
            assertThat(size.getHeight())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(0.5f));
        }
    }

    @Test
    @DisplayName("a text longer than a page loses no sentence and doubles none")
    void long_texts_go_on() throws IOException {
        var text = String.join("", pages(target(Specimens.aLongProject()))).replaceAll("\\s", "");
        for (int i = 1; i <= 45; i++) {
            assertThat(text).containsOnlyOnce("第%d阶段完成".formatted(i));
        }
    }

    @Test
    @DisplayName("every page of the indicators has their head, and a level that goes on says its name again")
    void heads_and_levels_repeat() throws IOException {
        var pages = pages(target(Specimens.aDepartment()));
        assertThat(pages).allMatch(page -> page.contains("三级指标"));
        assertThat(pages.get(1)).contains("管理效率").contains("资产管理");
    }

    @Test
    @DisplayName("nothing is drawn outside the margins")
    void nothing_overflows() {
        for (var paper : List.of(
                target(Specimens.aLongProject()),
                target(Specimens.aDepartment()),
                SelfEvaluationLayout.of(Specimens.anEvaluation()),
                ApprovalLetterLayout.of(Specimens.anApproval()))) {
            for (var page : PdfDocuments.set(paper)) {
                assertThat(page.marks()).allMatch(mark -> isInside(mark, page));
            }
        }
    }

    @Test
    @DisplayName("rare characters of people's names print; what no font has is marked, not dropped")
    void rare_characters() throws IOException {
        var form =
                aForm().with(Field.LEADER, "王㛃𬍛").with(Field.CONTACT, "李😀四").build();
        assertThat(pages(target(form)).getFirst()).contains("王㛃𬍛").contains("李〓四");
    }

    @Test
    @DisplayName("text can be searched and copied: the usual characters, not radicals that look the same")
    void text_can_be_found() throws IOException {
        var form = aForm().named("门户网站一⼈⼀⻔户　及运维（A～B）").build();
        assertThat(pages(target(form)).getFirst())
                .contains("门户网站一人一门户　及运维（A～B）")
                .contains("项目支出绩效目标表");
    }

    @Test
    @DisplayName("many documents at once share the font without harm")
    void printing_in_parallel() {
        var alone = PdfDocuments.print(target(Specimens.aProjectInWan()));
        var together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> PdfDocuments.print(target(Specimens.aProjectInWan())))
                .toList();
        assertThat(together).allSatisfy(bytes -> assertThat(text(bytes)).isEqualTo(text(alone)));
    }

    private static Paper target(TargetForm form) {
        return TargetFormLayout.of(form, Specimens.frame(form));
    }

    private static List<String> pages(Paper paper) throws IOException {
        try (var document = Loader.loadPDF(PdfDocuments.print(paper))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(text(document, page));
            }
            return pages;
        }
    }

    private static List<String> text(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return List.of(text(document, 1));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static boolean isInside(Mark mark, Page page) {
        double right = page.left() + page.usableWidth() + 0.5;
        return switch (mark) {
            case Mark.Words words ->
                words.x() >= page.left() - 0.5
                        && words.x() + Typeface.get().width(words.text().stripTrailing(), words.size()) <= right
                        && words.baseline() < page.height() - 20;
            case Mark.Frame frame ->
                frame.x() >= page.left() - 0.5
                        && frame.x() + frame.width() <= right
                        && frame.y() + frame.height() <= page.height() - 54.5;
        };
    }
}
