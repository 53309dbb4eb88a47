package cn.jixiao.monitoring;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All monitoring rules this installation knows; a monitoring keeps the version it began with. */
@Component
class MonitoringRulesets {

    /** Rules made for the region go before those for a larger one, then the later year, then the higher version. */
    private static final Comparator<MonitoringRules> PRECEDENCE = Comparator.comparing(
                    (MonitoringRules rules) -> rules.region().length())
            .thenComparing(MonitoringRules::from)
            .thenComparing(MonitoringRules::version);

    private final List<MonitoringRules> rulesets;
    private final String region;

    @Autowired
    MonitoringRulesets(@Value("${jixiao.region:}") String region) {
        this(DataFile.allComplete("rulesets/monitoring/*.yaml", MonitoringRules.class), region);
    }

    MonitoringRulesets(List<MonitoringRules> rulesets, String region) {
        this.rulesets = List.copyOf(rulesets);
        this.region = region;
    }

    /** The rules for new monitorings of that year; breaks {@code monitoring.rules.none}. */
    MonitoringRules forYear(FiscalYear year) {
        return rulesets.stream()
                .filter(rules -> rules.applies(year) && region.startsWith(rules.region()))
                .max(PRECEDENCE)
                .orElseThrow(() -> new RuleBroken("monitoring.rules.none", year));
    }

    /** The rules of exactly that version; breaks {@code monitoring.rules.unknown}. */
    MonitoringRules get(String id, int version) {
        return rulesets.stream()
                .filter(rules -> rules.id().equals(id) && rules.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("monitoring.rules.unknown", id, version));
    }

    /** The windows of all rules, the shorter first. */
    List<Window> windows() {
        return rulesets.stream()
                .flatMap(rules -> rules.windows().stream())
                .distinct()
                .sorted(Comparator.comparing(Window::months))
                .toList();
    }
}
