/** The screen of the indicator library. */
@NullMarked
package cn.jixiao.library.ui;

import org.jspecify.annotations.NullMarked;
