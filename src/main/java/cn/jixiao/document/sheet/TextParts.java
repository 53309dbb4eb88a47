package cn.jixiao.document.sheet;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.CellText;
import cn.jixiao.document.office.XmlPart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a text together from its runs; readings of Chinese characters, which a workbook may print above them, are left out. */
final class TextParts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean inText;
    private boolean inReading;

    TextParts(Allowance allowance) {
        this.longest = allowance.limits().maxCellCharacters();
    }

    void take(XmlPart xml) {
        if (xml.starts("rPh")) {
            inReading = true;
        } else if (xml.ends("rPh")) {
            inReading = false;
        } else if (xml.starts("t")) {
            inText = !inReading;
        } else if (xml.ends("t")) {
            inText = false;
        } else if (inText) {
            add(xml.text());
        }
    }

    /** Takes text that stands in no run. */
    void add(String part) {
        if (text.length() + part.length() > longest) {
            throw new RuleBroken("document.too-much");
        }
        text.append(part);
    }

    /** The text so far; begins anew. */
    String finish() {
        if (text.isEmpty()) {
            return "";
        }
        var raw = text.toString();
        text.setLength(0);
        return CellText.of(raw.contains("_x") ? unescaped(raw) : raw);
    }

    private static String unescaped(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
