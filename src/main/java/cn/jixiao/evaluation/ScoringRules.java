package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Indicator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How self-evaluations of one frame are scored: data, read from {@code rulesets/scoring/*.yaml}, by region and year. All
 * points add up to 100. {@link RulesetFaults} says what a rule set must keep to.
 *
 * @param version several versions of a rule set stand side by side: a self-evaluation keeps the one it began with
 * @param basis the regulation it follows, as the rules' readers see it
 * @param region code prefix of the regions (行政区划) it is made for; empty: for every region
 * @param groups which headings of the frame belong to which group of weights; a heading of level 2 goes before its level 1
 * @param weights points by group: the first whose groups are those of the form, else the first of all in proportion
 * @param lateDeadline what a late deadline still earns, by ascending days; nothing after the last
 * @param satisfactionBands what a satisfaction short of its target earns, by the percentage of the target that was
 *     reached; empty where it is scored in proportion like everything else
 * @param grades from the best down
 */
public record ScoringRules(
        String id,
        int version,
        String basis,
        String region,
        FrameId frame,
        FiscalYear from,
        @JsonSetter(nulls = Nulls.SET) @Nullable FiscalYear to,
        Rounding rounding,
        ExecutionRule execution,
        List<Headings> groups,
        List<Map<Group, BigDecimal>> weights,
        OverAchievement overAchievement,
        List<LateStep> lateDeadline,
        List<Step> satisfactionBands,
        List<Band> bands,
        List<GradeFrom> grades) {

    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    /** 产出, 成本, 效益, 满意度. */
    public enum Group {
        OUTPUT,
        COST,
        BENEFIT,
        SATISFACTION
    }

    /** The headings of one group: whole dimensions (level 1), and single aspects (level 2). */
    public record Headings(Group group, List<String> dimensions, List<String> aspects) {}

    /** A deadline missed by at most {@code days} keeps {@code percent} of its points. */
    public record LateStep(int days, BigDecimal percent) {}

    /** The percentages of an indicator's points which a grade allows; {@code from} is always included. */
    public record Band(Achievement achievement, BigDecimal from, BigDecimal to, boolean toIncluded) {

        public boolean contains(BigDecimal percent) {
            int upper = percent.compareTo(to);
            return percent.compareTo(from) >= 0 && (toIncluded ? upper <= 0 : upper < 0);
        }
    }

    /** The grade of totals from that many points up. */
    public record GradeFrom(Grade grade, BigDecimal from) {}

    /** What execution leaves of 100. */
    public BigDecimal indicatorPoints() {
        return TOTAL.subtract(execution.points());
    }

    public Band band(Achievement achievement) {
        return bands.stream()
                .filter(band -> band.achievement() == achievement)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no band for " + achievement));
    }

    /** The grade of a total that was not rounded any further. */
    public Grade grade(BigDecimal total) {
        return grades.stream()
                .filter(step -> total.compareTo(step.from()) >= 0)
                .findFirst()
                .orElse(grades.getLast())
                .grade();
    }

    /** The group of weights that heading belongs to; empty where its indicators are not scored. */
    public Optional<Group> group(String dimension, String aspect) {
        return groups.stream()
                .filter(headings -> headings.aspects().contains(aspect))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(headings -> headings.dimensions().contains(dimension))
                        .findFirst())
                .map(Headings::group);
    }

    Optional<Group> group(Indicator indicator) {
        return group(indicator.dimension(), indicator.aspect());
    }

    boolean applies(FrameId form, FiscalYear year) {
        return frame.equals(form) && from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }

    /** The bands by which a numeric target of that indicator is scored when it is missed; empty: in proportion. */
    List<Step> bandsBelowTarget(Indicator indicator) {
        return group(indicator).filter(Group.SATISFACTION::equals).isPresent() ? satisfactionBands : List.of();
    }
}
