package cn.jixiao.notice;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkAnnounced;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a person wants to hear of things.
 *
 * @param address of mail, empty for none; one plain address: what could begin another header is refused
 * @param language of the mail
 * @param reach for every kind
 */
public record Preference(String address, Locale language, Map<WorkAnnounced.Kind, Reach> reach) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    public Preference {
        reach = Map.copyOf(reach);
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw new RuleBroken("notice.address.malformed");
        }
    }
}
