package cn.jixiao.approval.review;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All review rules this installation knows, read once from {@code rulesets/review/}. */
@Component
public class ReviewRulesets {

    /** Rules made for the region go before those for a larger one, then the later year, then the higher version. */
    private static final Comparator<ReviewRules> PRECEDENCE = Comparator.comparing(
                    (ReviewRules rules) -> rules.region().length())
            .thenComparing(ReviewRules::from)
            .thenComparing(ReviewRules::version);

    private final List<ReviewRules> rulesets;
    private final String region;

    /** @param region code of the administrative division (行政区划) this installation serves; empty for none in particular */
    @Autowired
    public ReviewRulesets(@Value("${jixiao.region:}") String region) {
        this(DataFile.allComplete("rulesets/review/*.yaml", ReviewRules.class, ReviewRulesetFaults::of), region);
    }

    ReviewRulesets(List<ReviewRules> rulesets, String region) {
        this.rulesets = List.copyOf(rulesets);
        this.region = region;
    }

    /** The rules by which forms of that year are reviewed; breaks {@code approval.review.rules.none}. */
    public ReviewRules of(FiscalYear year) {
        return rulesets.stream()
                .filter(rules -> region.startsWith(rules.region()) && rules.appliesTo(year))
                .max(PRECEDENCE)
                .orElseThrow(() -> new RuleBroken("approval.review.rules.none", year));
    }

    /** The rules of exactly that version, which a review keeps; breaks {@code approval.review.rules.unknown}. */
    public ReviewRules get(String id, int version) {
        return rulesets.stream()
                .filter(rules -> rules.id().equals(id) && rules.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("approval.review.rules.unknown", id, version));
    }
}
