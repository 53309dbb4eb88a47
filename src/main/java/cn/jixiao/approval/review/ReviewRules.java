package cn.jixiao.approval.review;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How targets are reviewed: data, read from {@code rulesets/review/*.yaml}, by region and year.
 *
 * @param version several versions of a rule set stand side by side: a review keeps the one it was made by
 * @param basis the regulation it follows, as its readers see it
 * @param region code prefix of the regions (行政区划) it is made for; empty: for every region
 * @param scoresAbove an amount in yuan: larger ones are scored, all others reviewed by a comment alone
 * @param criteria in the order of the printed table; their points add up to 100
 * @param grades from the best down
 */
public record ReviewRules(
        String id,
        int version,
        String basis,
        String region,
        FiscalYear from,
        @JsonSetter(nulls = Nulls.SET) @Nullable FiscalYear to,
        Money scoresAbove,
        List<Criterion> criteria,
        List<GradeRule> grades,
        CountersignRule countersign) {

    public ReviewRules {
        criteria = List.copyOf(criteria);
        grades = List.copyOf(grades);
    }

    public boolean scores(Money amount) {
        return amount.compareTo(scoresAbove) > 0;
    }

    /** That share of each criterion's points, rounded to half a point. */
    public Map<String, BigDecimal> pointsTimes(BigDecimal share) {
        return criteria.stream().collect(Collectors.toMap(Criterion::id, criterion -> criterion.share(share)));
    }

    Criterion criterion(String criterion) {
        return criteria.stream()
                .filter(candidate -> candidate.id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("approval.review.criterion.unknown", criterion));
    }

    /** What follows from a total that was not rounded. */
    public GradeRule gradeOf(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElse(grades.getLast());
    }

    boolean appliesTo(FiscalYear year) {
        return from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }
}
