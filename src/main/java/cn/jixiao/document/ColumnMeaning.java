package cn.jixiao.document;

import cn.jixiao.form.Field;

/** What a column of a flat table says. */
public sealed interface ColumnMeaning {

    /** A value of the form's head, given on the first row of a project or on each. */
    record OfField(Field field) implements ColumnMeaning {}

    /** A part of an indicator, or something of the form that is no field. */
    enum Part implements ColumnMeaning {
        NOTHING,
        ORGANISATION_CODE,
        YEAR,
        DIMENSION,
        ASPECT,
        INDICATOR,
        TARGET,
        EXPLANATION,
        INDICATOR_NOTE,
        POINTS
    }
}
