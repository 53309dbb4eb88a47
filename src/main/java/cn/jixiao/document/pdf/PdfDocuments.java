package cn.jixiao.document.pdf;

import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Paragraph;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import cn.jixiao.document.pdf.Text.Alignment;
import java.util.List;

/** Prints documents as PDF, A4 with numbered pages and the font embedded. */
public final class PdfDocuments {

    private static final double SPACE = 4;

    private final Pages pages = new Pages();

    private PdfDocuments() {}

    public static byte[] print(Paper paper) {
        return new PdfFile(paper.name()).write(set(paper));
    }

    /** The pages before they are a file. */
    static List<Page> set(Paper paper) {
        var document = new PdfDocuments();
        paper.sheets().forEach(document::set);
        return document.pages.numbered();
    }

    private void set(Sheet sheet) {
        pages.begin(sheet.isLandscape());
        line(sheet.title(), Text.TITLE, Alignment.CENTRE);
        sheet.captions().forEach(this::set);
        pages.current().advance(SPACE);
        for (var block : sheet.blocks()) {
            switch (block) {
                case Table table -> new TableFlow(sheet, table, pages).set();
                case Paragraph paragraph -> set(paragraph);
            }
        }
    }

    private void line(String text, Text manner, Alignment alignment) {
        var page = pages.current();
        for (var line : Wrapping.lines(text, manner.size(), page.usableWidth())) {
            page = pages.withRoomFor(manner.leading());
            page.add(manner.mark(line.text(), page.left(), page.y(), page.usableWidth(), alignment));
            page.advance(manner.leading());
        }
    }

    private void set(Caption caption) {
        var page = pages.current();
        var face = Typeface.get();
        page.add(Text.CAPTION.mark(
                face.drawable(caption.left()), page.left(), page.y(), page.usableWidth(), Alignment.LEFT));
        page.add(Text.CAPTION.mark(
                face.drawable(caption.middle()), page.left(), page.y(), page.usableWidth(), Alignment.CENTRE));
        page.add(Text.CAPTION.mark(
                face.drawable(caption.right()), page.left(), page.y(), page.usableWidth(), Alignment.RIGHT));
        page.advance(Text.CAPTION.leading());
    }

    private void set(Paragraph paragraph) {
        switch (paragraph.manner()) {
            case PLAIN -> line(paragraph.text(), Text.LETTER, Alignment.LEFT);
            case INDENTED -> line("　　" + paragraph.text(), Text.LETTER, Alignment.LEFT);
            case RIGHT -> line(paragraph.text(), Text.LETTER, Alignment.RIGHT);
            case CENTRED -> line(paragraph.text(), Text.LETTER, Alignment.CENTRE);
        }
    }
}
