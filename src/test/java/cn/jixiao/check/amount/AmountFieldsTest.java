package cn.jixiao.check.amount;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.END_DATE;
import static cn.jixiao.form.Field.LAST_YEAR_AMOUNT;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;
import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmountFieldsTest {

    @Test
    @DisplayName("a project of one year whose total is not this year's amount is found")
    void total_not_year() {
        assertThat(evidence("TOTAL_NE_YEAR", aForm().with(CURRENT_YEAR_AMOUNT, "500000")))
                .containsExactly(List.of("860,000.00", "500,000.00"));
    }

    @Test
    @DisplayName("a project that runs into the next year may spend less this year")
    void runs_longer() {
        var form = aForm().with(CURRENT_YEAR_AMOUNT, "500000").with(END_DATE, "2027-06-30");
        assertThat(evidence("TOTAL_NE_YEAR", form)).isEmpty();
    }

    @Test
    @DisplayName("budget items that do not make up the total are found")
    void total_not_items() {
        assertThat(evidence("TOTAL_NE_ITEMS", aForm().withItem("印刷费", "40000")))
                .containsExactly(List.of("860,000.00", "900,000.00"));
    }

    @Test
    @DisplayName("budget items may make up this year's part of a longer project")
    void items_of_this_year() {
        var form = aForm().with(TOTAL_AMOUNT, "2000000").with(END_DATE, "2027-12-31");
        assertThat(evidence("TOTAL_NE_ITEMS", form)).isEmpty();
    }

    @Test
    @DisplayName("an amount that changes by half against last year is found")
    void year_on_year() {
        assertThat(evidence("YOY_CHANGE", aForm().with(LAST_YEAR_AMOUNT, "430000")))
                .containsExactly(List.of("430,000.00", "860,000.00"));
    }

    @Test
    @DisplayName("an amount that changes by less than half, or that is new, needs no explanation")
    void little_change() {
        assertThat(evidence("YOY_CHANGE", aForm().with(LAST_YEAR_AMOUNT, "580000")))
                .isEmpty();
        assertThat(evidence("YOY_CHANGE", aForm().with(LAST_YEAR_AMOUNT, "0"))).isEmpty();
    }
}
