/** The main journeys, as people take them, in a real browser. */
@NullMarked
package cn.jixiao.journey;

import org.jspecify.annotations.NullMarked;
