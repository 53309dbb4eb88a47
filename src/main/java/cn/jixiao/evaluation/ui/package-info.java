/** Screens of self-evaluation. */
@NullMarked
package cn.jixiao.evaluation.ui;

import org.jspecify.annotations.NullMarked;
