/** Jixiao (绩效): the way of a city's budget performance targets from draft to self-evaluation. */
@NullMarked
package cn.jixiao;

import org.jspecify.annotations.NullMarked;
