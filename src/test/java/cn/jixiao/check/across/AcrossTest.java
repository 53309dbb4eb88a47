package cn.jixiao.check.across;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.ORGANISATION_NAME;
import static cn.jixiao.form.Field.OVERVIEW;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.LastYear;
import cn.jixiao.check.Lookalike;
import cn.jixiao.check.Neighbourhood;
import cn.jixiao.check.Surroundings;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AcrossTest {

    private static final String SENTENCE = "步道建成于二十年前，路面破损严重，雨天积水，老人和儿童行走不便，市民多次反映要求修缮。";

    @Test
    @DisplayName("a task whose fiscal part exceeds its total is found")
    void fiscal_above_total() {
        var form = anOverallForm().withTask("步道养护", "500000", "500001").build();
        assertThat(evidence("CROSS_DOC_MISMATCH", form, Surroundings.none()))
                .containsExactly(List.of("500,001.00", "500,000.00"));
        assertThat(evidence("CROSS_DOC_MISMATCH", anOverallForm())).isEmpty();
    }

    @Test
    @DisplayName("project forms that come to more than the task that sums them up are found")
    void projects_above_task() {
        assertThat(evidence("CROSS_DOC_MISMATCH", taskOf("800000"), among(aForm())))
                .hasSize(1);
        assertThat(evidence("CROSS_DOC_MISMATCH", taskOf("900000"), among(aForm())))
                .isEmpty();
    }

    @Test
    @DisplayName("the same project with two amounts is found")
    void same_project_twice() {
        var other = aForm().with(TOTAL_AMOUNT, "900000");
        assertThat(evidence("CROSS_DOC_MISMATCH", aForm().build(), among(other)))
                .hasSize(1);
        assertThat(evidence("CROSS_DOC_MISMATCH", aForm().build(), among(other.named("湖心亭修缮"))))
                .isEmpty();
    }

    @Test
    @DisplayName("a long sentence of another organisation's form is found, with its place and both names")
    void copied_text() {
        var mine = aForm().with(OVERVIEW, SENTENCE).build();
        var theirs = aForm().forOrg("023001")
                .named("湖滨步道")
                .with(OVERVIEW, "概况：" + "\n" + SENTENCE)
                .build();
        var lookalike = Lookalike.of(mine, theirs, new FormId(7), "云州市水务局");
        assertThat(evidence("COPIED_TEXT", mine, new Surroundings(List.of(), Optional.empty(), List.of(lookalike))))
                .hasSize(1);
    }

    @Test
    @DisplayName("the same table of indicators in another organisation's form is found, printed rows do not count")
    void shared_indicators() {
        var mine = aForm().build();
        assertThat(evidence("SHARED_INDICATORS", mine, beside(mine, aForm().build())))
                .hasSize(1);
        var other = aForm().withoutIndicators()
                .with(indicator("资金到位率").under("投入与目标管理", "投入管理").target("=100%"));
        assertThat(evidence("SHARED_INDICATORS", mine, beside(mine, other.build())))
                .isEmpty();
    }

    @Test
    @DisplayName("documents on one table are held against each other by their long sentences")
    void neighbourhood() {
        var mine = aForm().with(OVERVIEW, SENTENCE).build();
        var theirs = aForm().forOrg("023001")
                .named("湖滨步道")
                .with(ORGANISATION_NAME, "云州市水务局")
                .with(OVERVIEW, SENTENCE)
                .build();
        var surroundings = new Neighbourhood(List.of(mine, theirs)).around(mine);
        assertThat(surroundings.sameDepartment()).isEmpty();
        assertThat(surroundings.lookalikes()).hasSize(1);
    }

    @Test
    @DisplayName("a target below last year's actual is found, also where less is better")
    void below_last_year() {
        assertThat(targetsBelow("≥90%", "96%")).hasSize(1);
        assertThat(targetsBelow("≤8天", "6天")).hasSize(1);
        assertThat(targetsBelow("≥90%", "90%")).isEmpty();
        assertThat(targetsBelow("≥90%", "96天")).isEmpty();
        assertThat(targetsBelow("良好", "96%")).isEmpty();
    }

    @Test
    @DisplayName("last year's form with nothing but the year changed is found")
    void unchanged() {
        var before = aForm().inYear(2025).with(OVERVIEW, "2025年修缮步道。").build();
        var now = aForm().with(OVERVIEW, "2026年修缮步道。");
        assertThat(evidence("UNCHANGED_FROM_LAST_YEAR", now.build(), after(before, Map.of())))
                .hasSize(1);
        assertThat(evidence(
                        "UNCHANGED_FROM_LAST_YEAR",
                        now.with(indicator("护栏").target("3米")).build(),
                        after(before, Map.of())))
                .isEmpty();
    }

    private static List<List<String>> targetsBelow(String target, String actual) {
        var form = aForm().with(indicator("完好程度").under("产出目标", "质量").target(target))
                .build();
        int no = form.indicators().stream()
                .filter(line -> line.name().equals("完好程度"))
                .mapToInt(Indicator::no)
                .sum();
        return evidence("BELOW_LAST_YEAR", form, after(form, Map.of(no, actual)));
    }

    private static Surroundings after(TargetForm before, Map<Integer, String> actuals) {
        return Surroundings.none().with(new LastYear(before, actuals));
    }

    private static Surroundings among(FormFixture other) {
        return new Surroundings(List.of(other.build()), Optional.empty(), List.of());
    }

    private static Surroundings beside(TargetForm mine, TargetForm other) {
        return new Surroundings(List.of(), Optional.empty(), List.of(Lookalike.of(mine, other, null, "云州市水务局")));
    }

    private static TargetForm taskOf(String total) {
        return anOverallForm().withTask("专项业务", total, total).build();
    }
}
