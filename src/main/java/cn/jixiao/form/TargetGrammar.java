package cn.jixiao.form;

import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Unreadable;
import java.util.regex.Pattern;

/** Text to target value: plain text, then the three readings in the order in which they are certain. */
final class TargetGrammar {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("[≥>≤<=]?(?:各)?(?:[nN]|[xX×*_?]{1,8}|若干)(\\p{IsHan}{0,3}|%)[。]?");
    private static final Pattern NOTHING = Pattern.compile("[/\\\\\\-.…]{1,8}|无|暂无|待定|待补充|略");

    private TargetGrammar() {}

    static TargetValue read(String raw) {
        var plain = TargetText.plain(raw);
        if (plain.isEmpty()) {
            return new Unreadable(raw);
        }
        var placeholder = PLACEHOLDER.matcher(plain);
        if (placeholder.matches()) {
            return new Placeholder(raw, placeholder.group(1));
        }
        if (NOTHING.matcher(plain).matches()) {
            return new Placeholder(raw, "");
        }
        return DeadlineReader.read(raw, plain)
                .<TargetValue>map(deadline -> deadline)
                .orElseGet(() -> QuantityReader.read(raw, plain));
    }
}
