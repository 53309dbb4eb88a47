package cn.jixiao.check.rules;

import cn.jixiao.check.Severity;
import cn.jixiao.check.examination.Kind;
import java.util.List;
import java.util.Map;

/**
 * All the data by which forms of one frame are checked.
 *
 * @param severities of all codes
 */
public record CheckRules(
        Map<String, Severity> severities,
        FrameRules frame,
        Thresholds thresholds,
        Words words,
        NameWords names,
        MoneyWords money,
        TextWords texts,
        List<Vocabulary> vocabularies) {

    /** Whether that code is looked for at all. */
    public boolean runs(String code) {
        return severities.containsKey(code) && !frame.without().contains(code);
    }

    public Severity severity(String code) {
        return severities.getOrDefault(code, Severity.LOW);
    }

    public Kind kind(String aspect) {
        return frame.kind(aspect);
    }
}
