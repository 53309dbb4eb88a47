package cn.jixiao.document.page;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page on nothing and keeps its letters and ruling lines; images are not even unpacked. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final int DEEPEST = 12;
    private static final int WHITE = 0xffffff;

    private final Allowance allowance;
    private final AffineTransform upright;
    private final PageInk ink;
    private int depth;
    private int corners;
    private final Path2D path = new Path2D.Double();

    PageEngine(PDPage page, Allowance allowance) {
        super(page);
        this.allowance = allowance;
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        this.ink = new PageInk(turned ? box.getWidth() : box.getHeight());
        this.upright = upright(page);
    }

    /** From the page's own coordinates to points from the upper left corner, as the page is looked at. */
    private static AffineTransform upright(PDPage page) {
        var box = page.getCropBox();
        var turn = new AffineTransform();
        switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> turn.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> turn.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> turn.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turn;
    }

    PageInk draw() throws IOException {
        processPage(getPage());
        return ink;
    }

    /** A drawing within a drawing; one that draws itself would never end. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++depth > DEEPEST) {
            throw new RuleBroken("document.damaged");
        }
        super.showForm(form);
        depth--;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        var text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return;
        }
        allowance.characters(text.length());
        allowance.pageMarks(ink.marks() + 1);
        var start = upright.transform(new Point2D.Double(rendering.getTranslateX(), rendering.getTranslateY()), null);
        var advance = displacement.getX() * rendering.getScalingFactorX();
        ink.glyphs()
                .add(new Glyph(
                        Letters.meant(text), start.getX(), start.getY(), advance, rendering.getScalingFactorY()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        allowance.pageMarks(++corners);
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        allowance.pageMarks(++corners);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
        corners = 0;
        allowance.pageMarks(ink.marks());
    }

    @Override
    public void strokePath() throws IOException {
        if (isInked(getGraphicsState().getStrokingColor())) {
            new RuleFinder(ink.rules()).stroked(iterator());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (isInked(getGraphicsState().getNonStrokingColor())) {
            new RuleFinder(ink.rules()).filled(iterator());
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        strokePath();
    }

    /** White lines cannot be seen; office programs draw them where cells are merged. */
    private static boolean isInked(PDColor color) throws IOException {
        return color.isPattern() || color.toRGB() != WHITE;
    }

    private PathIterator iterator() {
        return path.getPathIterator(upright);
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
