package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All monitoring rules this installation knows; a monitoring keeps the version it began with. */
@Component
class MonitoringRulesets {

    private static final String FILES = "classpath*:rulesets/monitoring/*.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Rules made for the region go before those for a larger one, then the later year, then the higher version. */
    private static final Comparator<MonitoringRules> PRECEDENCE = Comparator.comparing(
                    (MonitoringRules rules) -> rules.region().length())
            .thenComparing(MonitoringRules::from)
            .thenComparing(MonitoringRules::version);

    private final List<MonitoringRules> rulesets;
    private final String region;

    @Autowired
    MonitoringRulesets(@Value("${jixiao.region:}") String region) {
        this(read(), region);
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

    private static List<MonitoringRules> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(MonitoringRulesets::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MonitoringRules read(Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, MonitoringRules.class);
        } catch (JacksonException e) {
            throw new StartRefused(
                    "The monitoring rules " + file.getFilename() + " cannot be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
