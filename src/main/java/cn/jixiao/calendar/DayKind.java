package cn.jixiao.calendar;

/** What a day is that is not as its weekday says. */
public enum DayKind {
    /** 放假: not worked. */
    HOLIDAY,
    /** 上班: worked, such as a make-up day (调休) on a weekend. */
    WORKDAY
}
