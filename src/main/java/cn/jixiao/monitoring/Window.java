package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;

/** The part of a year that is monitored: from January to the end of that month (1–6月, 1–9月). */
public record Window(@JsonValue int months) {

    private static final int YEAR = 12;

    @JsonCreator
    public Window {
        if (months < 1 || months > YEAR) {
            throw new IllegalArgumentException("There is no month " + months);
        }
    }

    LocalDate lastDay(FiscalYear year) {
        return YearMonth.of(year.value(), months).atEndOfMonth();
    }

    /** The share of the year that has gone by at its end, between 0 and 1. */
    BigDecimal share() {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(YEAR), MathContext.DECIMAL128);
    }

    /** As people name it in any language: {@code 1–6月}. */
    @Override
    public String toString() {
        return "1–" + months + "月";
    }
}
