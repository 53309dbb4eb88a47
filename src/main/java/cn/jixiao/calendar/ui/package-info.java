/** The screens of the fiscal year: its seasons, and the working-day calendar. */
@NullMarked
package cn.jixiao.calendar.ui;

import org.jspecify.annotations.NullMarked;
