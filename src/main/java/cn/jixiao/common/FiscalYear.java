package cn.jixiao.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A budget year (预算年度), which is the calendar year in China. */
public record FiscalYear(@JsonValue int value) implements Comparable<FiscalYear> {

    @JsonCreator
    public FiscalYear {
        if (value < 2000 || value > 2099) {
            throw new RuleBroken("common.year.out-of-range", value);
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
