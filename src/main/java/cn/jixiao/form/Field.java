package cn.jixiao.form;

/**
 * Every field a target form can have. A {@link Frame} chooses which of them its form shows, under which label; the
 * identifier is the stable name under which a value is stored, compared, remarked on and exchanged.
 */
public enum Field {
    /** 项目名称; the 部门名称 of a department's overall form. */
    NAME(Kind.TEXT),
    ORGANISATION_NAME(Kind.TEXT),
    DEPARTMENT(Kind.TEXT),
    IMPLEMENTING_ORGANISATION(Kind.TEXT),
    USE_OF_FUNDS(Kind.TEXT),
    FUNDING_SOURCE(Kind.TEXT),
    LEADER(Kind.TEXT),
    CONTACT(Kind.TEXT),
    PHONE(Kind.TEXT),
    START_DATE(Kind.DATE),
    END_DATE(Kind.DATE),
    TOTAL_AMOUNT(Kind.AMOUNT),
    CURRENT_YEAR_AMOUNT(Kind.AMOUNT),
    LAST_YEAR_TOTAL_AMOUNT(Kind.AMOUNT),
    LAST_YEAR_AMOUNT(Kind.AMOUNT),
    FISCAL_AMOUNT(Kind.AMOUNT),
    SUPERIOR_AMOUNT(Kind.AMOUNT),
    LOCAL_AMOUNT(Kind.AMOUNT),
    OTHER_AMOUNT(Kind.AMOUNT),
    OVERVIEW(Kind.LONG_TEXT),
    BASIS(Kind.LONG_TEXT),
    NECESSITY(Kind.LONG_TEXT),
    MEASURES(Kind.LONG_TEXT),
    PLAN(Kind.LONG_TEXT),
    /** 备注; not to be confused with a reviewer's remark (退回意见). */
    NOTE(Kind.LONG_TEXT),
    OVERALL_GOAL(Kind.LONG_TEXT),
    ANNUAL_GOAL(Kind.LONG_TEXT),
    /** 目标1 … 目标n, one a line. */
    ANNUAL_GOALS(Kind.LINES);

    /** How a value reads and which canonical text stands for it. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** Several entries, one a line. */
        LINES,
        /** ISO 8601, as in {@code 2026-01-31}. */
        DATE,
        /** Yuan with two decimals, as in {@code 295000.00}. */
        AMOUNT
    }

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
