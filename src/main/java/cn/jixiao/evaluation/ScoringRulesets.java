package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FrameId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All scoring rules this installation knows, read once from {@code rulesets/scoring/}. */
@Component
public class ScoringRulesets {

    private static final String LOCATION = "classpath*:/rulesets/scoring/*.yaml";

    private final List<ScoringRules> rulesets;

    public ScoringRulesets() {
        this(load());
    }

    ScoringRulesets(List<ScoringRules> rulesets) {
        this.rulesets = rulesets.stream()
                .sorted(Comparator.comparing(ScoringRules::id).thenComparing(ScoringRules::version))
                .toList();
    }

    public List<ScoringRules> all() {
        return rulesets;
    }

    /** The newest rules for forms of that frame and year; breaks {@code evaluation.rules.none} where there are none. */
    public ScoringRules forForm(FrameId frame, FiscalYear year) {
        return rulesets.stream()
                .filter(rules -> rules.applies(frame, year))
                .max(Comparator.comparing(ScoringRules::from).thenComparing(ScoringRules::version))
                .orElseThrow(() -> new RuleBroken("evaluation.rules.none", frame.value(), year));
    }

    /** The rules of exactly that version, which a self-evaluation keeps; breaks {@code evaluation.rules.none}. */
    public ScoringRules get(String id, int version) {
        return rulesets.stream()
                .filter(rules -> rules.id().equals(id) && rules.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("evaluation.rules.none", id, version));
    }

    private static List<ScoringRules> load() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(LOCATION))
                    .map(ScoringRulesets::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScoringRules read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return YAMLMapper.shared().readValue(in, ScoringRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
