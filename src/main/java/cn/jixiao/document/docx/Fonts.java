package cn.jixiao.document.docx;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** How Word writes: in Song, which every Chinese office computer has. */
final class Fonts {

    static final double TITLE_POINTS = 18;
    static final double CELL_POINTS = 9.5;
    static final double LETTER_POINTS = 14;
    static final double LETTER_SPACING = 1.6;
    static final int TITLE_SPACE = 120;

    private static final String FAMILY = "宋体";

    private Fonts() {}

    static void setDefaults(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FAMILY);
        fonts.setHAnsi(FAMILY);
        fonts.setEastAsia(FAMILY);
        document.createStyles().setDefaultFonts(fonts);
    }

    /** Writes text into a paragraph; its line breaks stay within it. */
    static void write(String text, XWPFParagraph to, double points, boolean bold) {
        var run = to.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        boolean first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            first = false;
            writeLine(line, run);
        }
    }

    private static void writeLine(String line, org.apache.poi.xwpf.usermodel.XWPFRun run) {
        var parts = line.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!parts[i].isEmpty()) {
                run.setText(parts[i], run.getCTR().sizeOfTArray());
            }
        }
    }

    /** Word needs a paragraph behind every table, or it takes two of them for one; this one is hardly to be seen. */
    static void separate(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(0);
        write("", paragraph, 1, false);
    }
}
