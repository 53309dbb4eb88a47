/** Screens of importing documents. */
@NullMarked
package cn.jixiao.document.ui;

import org.jspecify.annotations.NullMarked;
