package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.YearMark.Kind;
import cn.jixiao.org.OrgCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearOnYearTest {

    private static final Frames FRAMES = new Frames();
    private static final FiscalYear NEXT = new FiscalYear(2027);

    @Test
    @DisplayName("what was carried over and left alone is unchanged, dates that moved with the year too")
    void untouched() {
        var marks = compare(aForm(), carried(aForm()), Map.of());
        assertThat(mark(marks, Field.OVERVIEW).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(mark(marks, Field.START_DATE).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(mark(marks, Field.LAST_YEAR_AMOUNT).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(marks.isUnchangedCopy()).isTrue();
    }

    @Test
    @DisplayName("beside an emptied amount stands what was approved last year")
    void amount_before() {
        var mark = mark(compare(aForm(), carried(aForm()), Map.of()), Field.TOTAL_AMOUNT);
        assertThat(mark).isEqualTo(new YearMark(Kind.EMPTY, "860000.00", "", false));
    }

    @Test
    @DisplayName("last year's amount that is not the one approved then is changed")
    void wrong_last_year() {
        var now = carried(aForm()).with(Field.LAST_YEAR_AMOUNT, "900000.00");
        assertThat(mark(compare(aForm(), now, Map.of()), Field.LAST_YEAR_AMOUNT))
                .isEqualTo(new YearMark(Kind.CHANGED, "860000.00", "", false));
    }

    @Test
    @DisplayName("a target below what last year reached is marked, whether it changed or not")
    void below() {
        var former = aForm().withoutIndicators().with(indicator("修缮长度").target("≥12公里"));
        var marks = compare(former, carried(former), Map.of(1, "15公里"));
        assertThat(line(marks, 1)).isEqualTo(new YearMark(Kind.UNCHANGED, "≥12公里", "15公里", true));
    }

    @Test
    @DisplayName("a renamed line is the line of its number, a line with a new name and number is new")
    void renamed_and_new() {
        var former = aForm().withoutIndicators().with(indicator("修缮长度").target("≥12公里"));
        var now = carried(former)
                .withIndicators(List.of(
                        indicator("修缮步道长度").target("≥14公里").build(1),
                        indicator("新增座椅").target("≥30张").build(2)));
        var marks = compare(former, now, Map.of());
        assertThat(line(marks, 1)).isEqualTo(new YearMark(Kind.CHANGED, "修缮长度 ≥12公里", "", false));
        assertThat(line(marks, 2).kind()).isEqualTo(Kind.NEW);
        assertThat(marks.isUnchangedCopy()).isFalse();
    }

    @Test
    @DisplayName("lines of last year that are gone are told")
    void dropped() {
        var now = carried(aForm());
        var marks = compare(aForm(), now.withIndicators(now.indicators().subList(1, 7)), Map.of());
        assertThat(marks.dropped()).extracting(Indicator::name).containsExactly("资金到位率");
    }

    @Test
    @DisplayName("numbers mean nothing in a form that was not started from last year's")
    void namesake() {
        var former = aForm().withoutIndicators().with(indicator("修缮长度").target("≥12公里"));
        var now = aForm().inYear(2027)
                .withoutIndicators()
                .with(indicator("检查次数").target("≥4次"))
                .build();
        var marks = YearOnYear.between(former(former, false, Map.of()), now, FRAMES.get(now.frame()));
        assertThat(line(marks, 1).kind()).isEqualTo(Kind.NEW);
    }

    private static YearMark line(YearOnYear marks, int no) {
        return marks.at(Place.parse("indicator:" + no)).orElseThrow();
    }

    private static YearMark mark(YearOnYear marks, Field field) {
        return marks.at(Place.of(field)).orElseThrow();
    }

    private static YearOnYear compare(FormFixture former, TargetForm now, Map<Integer, String> actuals) {
        return YearOnYear.between(former(former, true, actuals), now, FRAMES.get(now.frame()));
    }

    private static FormerYear former(FormFixture former, boolean numbered, Map<Integer, String> actuals) {
        return new FormerYear(record(former.build()), former.build(), carried(former), numbered, actuals);
    }

    private static TargetForm carried(FormFixture former) {
        var frame = FRAMES.get(former.build().frame());
        return new CarryForward(former.build(), frame, NEXT, frame, new HeadingGroups())
                .carry()
                .content();
    }

    private static FormRecord record(TargetForm content) {
        return new FormRecord(
                new FormId(1),
                new OrgCode("022001"),
                content.year(),
                content.frame(),
                content.name(),
                Stage.APPROVED,
                4,
                1,
                1,
                null,
                null,
                null,
                null,
                1,
                "陈静",
                List.of(1L),
                Instant.EPOCH,
                "周敏");
    }
}
