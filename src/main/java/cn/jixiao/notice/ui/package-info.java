/** What people were told, on screen. */
@NullMarked
package cn.jixiao.notice.ui;

import org.jspecify.annotations.NullMarked;
