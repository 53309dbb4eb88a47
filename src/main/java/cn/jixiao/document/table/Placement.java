package cn.jixiao.document.table;

import org.jspecify.annotations.Nullable;

/**
 * The levels an indicator was put under.
 *
 * @param doubt key of the sentence that says why, null where the labels stand where they should
 */
record Placement(String dimension, String aspect, @Nullable String doubt) {}
