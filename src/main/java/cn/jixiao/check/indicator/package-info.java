/** Checks of the indicator table. */
@NullMarked
package cn.jixiao.check.indicator;

import org.jspecify.annotations.NullMarked;
