package cn.jixiao.document.sheet;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.RowList;
import cn.jixiao.document.office.OfficePackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an .xlsx file one after the other, each from start to end without holding its XML. */
public final class Workbook {

    private final OfficePackage parts;
    private final Allowance allowance;
    private boolean from1904;

    private record Sheet(String name, String id, boolean hidden) {}

    public Workbook(OfficePackage parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
    }

    public Contents read() throws IOException, XMLStreamException {
        var sheets = sheets();
        var relations = parts.relations(parts.mainPart());
        var texts = SharedStrings.read(parts, relations.ofType("sharedStrings"), allowance);
        var looks = Styles.read(parts, relations.ofType("styles"), from1904, allowance);
        var rows = new RowList(allowance);
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                rows.caveat(Caveat.of(0, "document.doubt.sheet-hidden", sheet.name()));
                continue;
            }
            var part = relations.byId(sheet.id()).filter(parts::has);
            if (part.isPresent()) {
                var cells = new SheetCells(rows, allowance);
                new SheetReader(texts, looks, cells, allowance).read(parts, part.get());
                cells.finish();
            }
        }
        return rows.contents();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        try (var xml = parts.xml(parts.mainPart())) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    allowance.cells(1);
                    var state = xml.attribute("state");
                    sheets.add(new Sheet(
                            xml.attribute("name"), xml.attribute("id"), !state.isEmpty() && !state.equals("visible")));
                }
            }
        }
        return sheets;
    }
}
