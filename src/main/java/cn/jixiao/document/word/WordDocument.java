package cn.jixiao.document.word;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.CellText;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.RowList;
import cn.jixiao.document.office.OfficePackage;
import cn.jixiao.document.office.XmlPart;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the main text of a .docx file. A table within a cell becomes lines of that cell's text. */
public final class WordDocument {

    private static final int MOST_COLUMNS = 64;

    /** Elements whose text is not shown, or shown a second time. */
    private static final Set<String> SKIPPED = Set.of("moveFrom", "del", "Fallback", "instrText", "footnoteReference");

    private final OfficePackage parts;
    private final Allowance allowance;
    private final RowList rows;
    private final StringBuilder text = new StringBuilder();

    private @Nullable WordTable table;
    private int tables;
    private int skipping;
    private int span;
    private Merge merge = Merge.NONE;
    private boolean inText;

    public WordDocument(OfficePackage parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
        this.rows = new RowList(allowance);
    }

    public Contents read() throws IOException, XMLStreamException {
        try (var xml = parts.xml(parts.mainPart())) {
            while (xml.next()) {
                if (SKIPPED.stream().anyMatch(xml::starts)) {
                    skipping++;
                } else if (SKIPPED.stream().anyMatch(xml::ends)) {
                    skipping--;
                } else if (skipping == 0) {
                    take(xml);
                }
            }
        }
        return rows.contents();
    }

    private void take(XmlPart xml) {
        if (xml.starts("t") || xml.ends("t")) {
            inText = xml.starts("t");
        } else if (inText) {
            add(xml.text());
        } else if (xml.starts("tab")) {
            add("\t");
        } else if (xml.starts("br") || xml.starts("cr")) {
            add("\n");
        } else if (xml.starts("noBreakHyphen")) {
            add("-");
        } else if (xml.ends("p")) {
            endParagraph();
        } else {
            table(xml);
        }
    }

    private void add(String part) {
        if (text.length() + part.length() > allowance.limits().maxCellCharacters()) {
            throw new RuleBroken("document.too-much");
        }
        text.append(part);
    }

    private void endParagraph() {
        if (table == null) {
            rows.paragraph(text.toString());
            text.setLength(0);
        } else {
            add("\n");
        }
    }

    private void table(XmlPart xml) {
        if (xml.starts("tbl") && tables++ == 0) {
            table = new WordTable();
        } else if (xml.ends("tbl") && --tables == 0 && table != null) {
            table.finish(rows);
            table = null;
            text.setLength(0);
        } else if (table != null && tables == 1) {
            row(xml, table);
        } else if (tables > 1 && xml.ends("tc")) {
            joinCells();
        } else if (tables > 1 && xml.ends("tr")) {
            add("\n");
        }
    }

    private void row(XmlPart xml, WordTable inner) {
        if (xml.starts("tr")) {
            inner.startRow();
        } else if (xml.starts("gridBefore")) {
            inner.skip(columns(xml));
        } else if (xml.starts("tc")) {
            span = 1;
            merge = Merge.NONE;
            text.setLength(0);
        } else if (xml.starts("gridSpan")) {
            span = columns(xml);
        } else if (xml.starts("vMerge")) {
            merge = xml.attribute("val").equals("restart") ? Merge.STARTS : Merge.CONTINUES;
        } else if (xml.ends("tc")) {
            var cell = CellText.of(text.toString());
            allowance.cell(cell);
            inner.cell(span, merge, cell);
            text.setLength(0);
        }
    }

    /** Cells of an inner table stand in one line, its rows in lines of their own. */
    private void joinCells() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setCharAt(text.length() - 1, ' ');
        }
    }

    private static int columns(XmlPart xml) {
        return Math.clamp(xml.number("val", 1), 1, MOST_COLUMNS);
    }
}
