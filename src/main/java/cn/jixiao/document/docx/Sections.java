package cn.jixiao.document.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The sections of a Word file: A4 either way, each page numbered at its foot. Lengths are twentieths of a point. */
final class Sections {

    static final int TWIPS_PER_POINT = 20;

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int SIDE_MARGIN = 900;
    private static final int TOP_MARGIN = 1080;

    private final XWPFDocument document;

    Sections(XWPFDocument document) {
        this.document = document;
        var body = document.getDocument().getBody();
        body.addNewSectPr();
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        Fonts.write("第 ", footer, Fonts.CELL_POINTS, false);
        addField("PAGE", footer);
        Fonts.write(" 页 共 ", footer, Fonts.CELL_POINTS, false);
        addField("NUMPAGES", footer);
        Fonts.write(" 页", footer, Fonts.CELL_POINTS, false);
    }

    static int usableWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN;
    }

    /** Ends a section before the last; the pages behind it may lie the other way. */
    void end(boolean landscape) {
        var paragraph = document.createParagraph();
        Fonts.separate(paragraph);
        var section = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr().addNewSectPr()
                : paragraph.getCTP().addNewPPr().addNewSectPr();
        var last = document.getDocument().getBody().getSectPr();
        for (var reference : last.getFooterReferenceList()) {
            section.addNewFooterReference().set(reference);
        }
        setUp(section, landscape);
    }

    void endLast(boolean landscape) {
        setUp(document.getDocument().getBody().getSectPr(), landscape);
    }

    /** Tab stops in the middle and at the right margin. */
    static void addTabs(XWPFParagraph paragraph, int width) {
        var tabs = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr().addNewTabs()
                : paragraph.getCTP().addNewPPr().addNewTabs();
        var centre = tabs.addNewTab();
        centre.setVal(STTabJc.CENTER);
        centre.setPos(BigInteger.valueOf(width / 2));
        var right = tabs.addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(width));
    }

    private static void setUp(CTSectPr section, boolean landscape) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
        margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
        margins.setTop(BigInteger.valueOf(TOP_MARGIN));
        margins.setBottom(BigInteger.valueOf(TOP_MARGIN));
    }

    private static void addField(String instruction, XWPFParagraph to) {
        var field = to.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
