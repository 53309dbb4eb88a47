package cn.jixiao.document.paper;

import cn.jixiao.form.Place;

/** What of a form a cell shows: the place, and which part of it where a place has several. */
public record Shown(Place place, Part part) {

    /** The parts of indicators, budget items and main tasks; a field has its value alone. */
    public enum Part {
        VALUE,
        NAME,
        TARGET,
        EXPLANATION,
        NOTE,
        POINTS,
        CONTENT,
        CATEGORY,
        AMOUNT,
        TOTAL,
        FISCAL
    }

    public static Shown value(Place place) {
        return new Shown(place, Part.VALUE);
    }
}
