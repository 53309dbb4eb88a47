/** Checks of the long texts. */
@NullMarked
package cn.jixiao.check.wording;

import org.jspecify.annotations.NullMarked;
