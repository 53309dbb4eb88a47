package cn.jixiao.document.page;

/**
 * A ruling line, upright or level, in points from the page's upper left corner.
 *
 * @param at where it stands: the height of a level line, the distance from the left of an upright one
 * @param from its left or upper end
 * @param to its other end
 */
record Rule(boolean level, double at, double from, double to) {

    /** How far two lines may be apart and still be drawn as one. */
    static final double SAME = 2.5;

    boolean covers(double place) {
        return from - SAME <= place && place <= to + SAME;
    }

    boolean crosses(Rule other) {
        return level != other.level && covers(other.at) && other.covers(at);
    }
}
