package cn.jixiao.document.sheet;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.office.OfficePackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How each style of a workbook shows numbers. */
final class Styles {

    /** A spreadsheet writes no longer ones; the patterns by which formats are told would take for ever on a long one. */
    private static final int LONGEST_CODE = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<NumberLook> looks = new ArrayList<>();
    private final boolean from1904;

    private Styles(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param from1904 whether the workbook counts days from 1904 */
    static Styles read(OfficePackage parts, Optional<String> part, boolean from1904, Allowance allowance)
            throws IOException, XMLStreamException {
        var styles = new Styles(from1904);
        if (part.filter(parts::has).isEmpty()) {
            return styles;
        }
        try (var xml = parts.xml(part.get())) {
            var inCells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    allowance.cells(1);
                    styles.formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.starts("cellXfs");
                } else if (inCells && xml.starts("xf")) {
                    allowance.cells(1);
                    styles.looks.add(styles.look(xml.number("numFmtId", 0)));
                }
            }
        }
        return styles;
    }

    private NumberLook look(int format) {
        var code = Optional.ofNullable(formats.get(format))
                .filter(own -> own.length() <= LONGEST_CODE)
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(format)))
                .orElse("General");
        return NumberLook.of(format, code, from1904);
    }

    NumberLook get(int style) {
        return style < looks.size() ? looks.get(style) : NumberLook.PLAIN;
    }
}
