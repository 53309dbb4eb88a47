package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Sheet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4, one page wide, numbered. */
final class PageSetup {

    private static final double SIDE_INCHES = 0.6;
    private static final double TOP_INCHES = 0.75;
    private static final double FOOTER_INCHES = 0.35;

    private PageSetup() {}

    static void of(Sheet sheet, XSSFSheet to) {
        var setup = to.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(sheet.isLandscape());
        to.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        to.setHorizontallyCenter(true);
        to.setMargin(PageMargin.LEFT, SIDE_INCHES);
        to.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        to.setMargin(PageMargin.TOP, TOP_INCHES);
        to.setMargin(PageMargin.BOTTOM, TOP_INCHES);
        to.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        to.getFooter().setCenter("第 &P 页 共 &N 页");
    }
}
