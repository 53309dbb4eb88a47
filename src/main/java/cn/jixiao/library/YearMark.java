package cn.jixiao.library;

/**
 * How a field or an indicator stands to last year's approved form.
 *
 * @param before what last year's form says, as written; empty for what is new
 * @param actual what last year reached, as confirmed; empty where that is not known
 * @param belowActual the new target asks for less than last year reached
 */
public record YearMark(Kind kind, String before, String actual, boolean belowActual) {

    /** 未变, 已变, 新增, 未填. */
    public enum Kind {
        UNCHANGED,
        CHANGED,
        NEW,
        EMPTY
    }

    static YearMark of(String before, String now) {
        var kind = now.isEmpty() ? Kind.EMPTY : before.equals(now) ? Kind.UNCHANGED : Kind.CHANGED;
        return new YearMark(kind, before, "", false);
    }
}
