/** The screens of adjustments: the list, the page with its review, the editor. */
@NullMarked
package cn.jixiao.adjustment.ui;

import org.jspecify.annotations.NullMarked;
