/** Target forms on screen: the list, the page of one form with what may be done with it, and its timeline. */
@NullMarked
package cn.jixiao.approval.ui;

import org.jspecify.annotations.NullMarked;
