package cn.jixiao.evaluation;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.StartRefused;
import cn.jixiao.form.FrameId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * All scoring rules this installation knows, read once from {@code rulesets/scoring/}. Several versions of a rule set
 * stand side by side: new self-evaluations begin with the newest, those already begun keep theirs.
 */
@Component
public class ScoringRulesets {

    /** Rules made for the region go before those for a larger one, then the later year, then the higher version. */
    private static final Comparator<ScoringRules> PRECEDENCE = Comparator.comparing(
                    (ScoringRules rules) -> rules.region().length())
            .thenComparing(ScoringRules::from)
            .thenComparing(ScoringRules::version);

    private final List<ScoringRules> rulesets;
    private final String region;

    /**
     * @param region code of the administrative division (行政区划) this installation serves, such as 410100; empty where
     *     it serves none in particular and only rules for every region hold
     */
    @Autowired
    public ScoringRulesets(@Value("${jixiao.region:}") String region) {
        this(read("rulesets/scoring/*.yaml"), region);
    }

    ScoringRulesets(List<ScoringRules> rulesets, String region) {
        refuseTwins(rulesets);
        this.region = region;
        this.rulesets = rulesets.stream()
                .sorted(Comparator.comparing(ScoringRules::id).thenComparing(ScoringRules::version))
                .toList();
    }

    public List<ScoringRules> all() {
        return rulesets;
    }

    /** Code of the administrative division this installation serves; empty for none in particular. */
    public String region() {
        return region;
    }

    boolean isMadeForHere(ScoringRules rules) {
        return region.startsWith(rules.region());
    }

    /** The rules for new self-evaluations of that frame and year; breaks {@code evaluation.rules.none}. */
    public ScoringRules forForm(FrameId frame, FiscalYear year) {
        return rulesets.stream()
                .filter(rules -> rules.applies(frame, year) && isMadeForHere(rules))
                .max(PRECEDENCE)
                .orElseThrow(() -> new RuleBroken("evaluation.rules.none", frame.value(), year));
    }

    /** The rules of exactly that version, which a self-evaluation keeps; breaks {@code evaluation.rules.unknown}. */
    public ScoringRules get(String id, int version) {
        return rulesets.stream()
                .filter(rules -> rules.id().equals(id) && rules.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("evaluation.rules.unknown", id, version));
    }

    /** Two files that say they are the same, or that would take precedence over each other by chance. */
    private static void refuseTwins(List<ScoringRules> rulesets) {
        refuseTwins(rulesets, rules -> rules.id() + " version " + rules.version());
        refuseTwins(
                rulesets,
                rules -> "frame " + rules.frame() + " from " + rules.from() + " version " + rules.version()
                        + " in region '" + rules.region() + "'");
    }

    private static void refuseTwins(List<ScoringRules> rulesets, Function<ScoringRules, String> identity) {
        rulesets.stream().collect(Collectors.groupingBy(identity)).forEach((name, same) -> {
            if (same.size() > 1) {
                throw new StartRefused("There are " + same.size() + " scoring rule sets for " + name);
            }
        });
    }

    /** The rule sets of the files at places of that pattern; refuses to start with one that does not add up. */
    static List<ScoringRules> read(String pattern) {
        return DataFile.allComplete(pattern, ScoringRules.class, RulesetFaults::of);
    }
}
