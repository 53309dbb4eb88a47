package cn.jixiao.document.sheet;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.office.OfficePackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings read(OfficePackage parts, Optional<String> part, Allowance allowance)
            throws IOException, XMLStreamException {
        var strings = new SharedStrings();
        if (part.filter(parts::has).isEmpty()) {
            return strings;
        }
        try (var xml = parts.xml(part.get())) {
            var text = new TextParts(allowance);
            while (xml.next()) {
                text.take(xml);
                if (xml.ends("si")) {
                    var whole = text.finish();
                    allowance.cell(whole);
                    strings.texts.add(whole);
                }
            }
        }
        return strings;
    }

    /** Empty where the number names no text. */
    String get(int number) {
        return number < texts.size() ? texts.get(number) : "";
    }
}
