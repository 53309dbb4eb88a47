package cn.jixiao.check.examination;

/** What level 2 of an indicator is about, whatever the frame calls it. */
public enum Kind {
    QUANTITY,
    QUALITY,
    TIMELINESS,
    COST,
    ECONOMIC,
    SOCIAL,
    ENVIRONMENT,
    SUSTAINABILITY,
    SATISFACTION,
    /** Budget, finance, management of the project: rows most finance bureaus print in advance. */
    MANAGEMENT,
    OTHER;

    /** True of the effects (效益) other than satisfaction. */
    public boolean isBenefit() {
        return this == ECONOMIC || this == SOCIAL || this == ENVIRONMENT || this == SUSTAINABILITY;
    }

    /** True of what the money produces (产出), its cost included. */
    public boolean isOutput() {
        return this == QUANTITY || this == QUALITY || this == TIMELINESS || this == COST;
    }
}
