package cn.jixiao.document.layout;

import cn.jixiao.common.DataFile;
import java.util.List;
import java.util.Map;

/**
 * How an approval letter (批复) is worded, read from {@code rulesets/documents/letter.yaml}; what stands in braces is the
 * case's own.
 *
 * @param body paragraphs between the addressee and the enclosures
 */
record LetterWording(String title, String addressee, List<String> body, String enclosure) {

    private static final String LOCATION = "rulesets/documents/letter.yaml";

    static LetterWording load() {
        return DataFile.read(LOCATION, LetterWording.class);
    }

    /** The wording with every {@code {name}} replaced; a value is never read for names again. */
    static String filled(String wording, Map<String, String> values) {
        var result = new StringBuilder();
        int from = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
            int close = wording.indexOf('}', open);
            result.append(wording, from, open).append(values.getOrDefault(wording.substring(open + 1, close), ""));
            from = close + 1;
        }
        return result.append(wording.substring(from)).toString();
    }
}
