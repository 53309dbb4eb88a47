package cn.jixiao.document.sheet;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.office.OfficePackage;
import cn.jixiao.document.office.XmlPart;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;

/** Reads one sheet of an .xlsx file. */
final class SheetReader {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final SharedStrings texts;
    private final Styles styles;
    private final SheetCells cells;
    private final TextParts value;

    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean formula;

    SheetReader(SharedStrings texts, Styles styles, SheetCells cells, Allowance allowance) {
        this.texts = texts;
        this.styles = styles;
        this.cells = cells;
        this.value = new TextParts(allowance);
    }

    void read(OfficePackage parts, String part) throws IOException, XMLStreamException {
        try (var xml = parts.xml(part)) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    startRow(xml);
                } else if (xml.starts("c")) {
                    startCell(xml);
                } else if (xml.ends("c")) {
                    endCell();
                } else if (xml.starts("mergeCell")) {
                    merge(xml.attribute("ref"));
                } else {
                    inCell(xml);
                }
            }
        }
    }

    private void startRow(XmlPart xml) {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row < 0 || row >= ROWS) {
            throw new RuleBroken("document.damaged");
        }
    }

    private void startCell(XmlPart xml) {
        var reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || column >= COLUMNS) {
            throw new RuleBroken("document.damaged");
        }
        type = xml.attribute("t");
        style = xml.number("s", 0);
        formula = false;
    }

    private void inCell(XmlPart xml) {
        if (xml.starts("f")) {
            formula = true;
        } else if (xml.starts("v") || xml.ends("v")) {
            inValue = xml.starts("v");
        } else if (inValue) {
            value.add(xml.text());
        } else {
            value.take(xml);
        }
    }

    private void endCell() {
        var stored = value.finish();
        var text = shown(stored);
        if (formula) {
            var key = text.isEmpty() ? "document.doubt.formula-empty" : "document.doubt.formula";
            cells.caveat(row, key, CellReference.convertNumToColString(column) + (row + 1), text);
        } else if (type.equals("e")) {
            cells.caveat(
                    row, "document.doubt.error-cell", CellReference.convertNumToColString(column) + (row + 1), text);
        }
        cells.cell(row, column, text);
    }

    private String shown(String stored) {
        return switch (type) {
            case "s" -> stored.matches("\\d{1,9}") ? texts.get(Integer.parseInt(stored)) : "";
            case "b" -> stored.equals("1") ? "是" : "否";
            case "str", "inlineStr", "e", "d" -> stored;
            default -> styles.get(style).show(stored);
        };
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            var from = new CellReference(reference.substring(0, colon));
            var to = new CellReference(reference.substring(colon + 1));
            cells.merge(from.getRow(), from.getCol(), to.getRow(), to.getCol());
        }
    }
}
