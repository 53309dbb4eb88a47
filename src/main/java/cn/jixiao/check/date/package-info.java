/** Checks of dates and years. */
@NullMarked
package cn.jixiao.check.date;

import org.jspecify.annotations.NullMarked;
