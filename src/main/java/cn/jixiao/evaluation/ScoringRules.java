package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How self-evaluations of one frame are scored: data, read from {@code rulesets/scoring/*.yaml}, by region and year. All
 * points add up to 100.
 *
 * @param decimals to which each line's score is rounded, half up
 * @param executionPoints 预算执行率; the indicators share the rest of 100
 * @param groups which headings of the frame belong to which group of weights; a heading of level 2 goes before its level 1
 * @param weights points by group: the first whose groups are those of the form, else the first of all in proportion
 * @param lateDeadline what a late deadline still earns, by ascending days; nothing after the last
 * @param grades from the best down
 */
public record ScoringRules(
        String id,
        int version,
        FrameId frame,
        FiscalYear from,
        @Nullable FiscalYear to,
        int decimals,
        BigDecimal executionPoints,
        List<Headings> groups,
        List<Map<Group, BigDecimal>> weights,
        OverAchievement overAchievement,
        List<LateStep> lateDeadline,
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

    public BigDecimal indicatorPoints() {
        return TOTAL.subtract(executionPoints);
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

    Optional<Group> group(Indicator indicator) {
        return groups.stream()
                .filter(headings -> headings.aspects().contains(indicator.aspect()))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(headings -> headings.dimensions().contains(indicator.dimension()))
                        .findFirst())
                .map(Headings::group);
    }

    boolean applies(FrameId form, FiscalYear year) {
        return frame.equals(form) && from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }

    BigDecimal rounded(BigDecimal score) {
        return score.setScale(decimals, RoundingMode.HALF_UP);
    }
}
