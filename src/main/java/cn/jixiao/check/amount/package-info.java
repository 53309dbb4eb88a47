/** Checks of amounts. */
@NullMarked
package cn.jixiao.check.amount;

import org.jspecify.annotations.NullMarked;
