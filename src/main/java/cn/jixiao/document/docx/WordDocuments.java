package cn.jixiao.document.docx;

import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Paragraph;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Prints documents as Word files: each sheet a section of its own, with tables whose heads repeat. */
public final class WordDocuments {

    private final XWPFDocument document;
    private final Sections sections;

    private WordDocuments(XWPFDocument document) {
        this.document = document;
        this.sections = new Sections(document);
    }

    public static byte[] print(Paper paper) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            Fonts.setDefaults(document);
            document.getProperties().getCoreProperties().setTitle(paper.name());
            new WordDocuments(document).printSheets(paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printSheets(Paper paper) {
        var sheets = paper.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            print(sheets.get(i));
            if (i < sheets.size() - 1) {
                sections.end(sheets.get(i).isLandscape());
            }
        }
        sections.endLast(sheets.getLast().isLandscape());
    }

    private void print(Sheet sheet) {
        var title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(Fonts.TITLE_SPACE);
        Fonts.write(sheet.title(), title, Fonts.TITLE_POINTS, true);
        sheet.captions().forEach(caption -> print(caption, sheet));
        for (var block : sheet.blocks()) {
            switch (block) {
                case Table table -> {
                    new TablePrinter(sheet, document.createTable()).print(table);
                    Fonts.separate(document.createParagraph());
                }
                case Paragraph paragraph -> print(paragraph);
            }
        }
    }

    /** The three parts of a caption stand at tab stops. */
    private void print(Caption caption, Sheet sheet) {
        var line = document.createParagraph();
        int width = Sections.usableWidth(sheet.isLandscape());
        Sections.addTabs(line, width);
        Fonts.write(caption.left() + "\t" + caption.middle() + "\t" + caption.right(), line, Fonts.CELL_POINTS, false);
    }

    private void print(Paragraph paragraph) {
        var text = document.createParagraph();
        text.setSpacingBetween(Fonts.LETTER_SPACING);
        text.setAlignment(
                switch (paragraph.manner()) {
                    case PLAIN -> ParagraphAlignment.LEFT;
                    case INDENTED -> ParagraphAlignment.BOTH;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case CENTRED -> ParagraphAlignment.CENTER;
                });
        if (paragraph.manner() == Paragraph.Manner.INDENTED) {
            text.setIndentationFirstLine((int) (2 * Fonts.LETTER_POINTS * Sections.TWIPS_PER_POINT));
        }
        Fonts.write(paragraph.text(), text, Fonts.LETTER_POINTS, false);
    }
}
