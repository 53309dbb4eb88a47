/** The inbox on screen. */
@NullMarked
package cn.jixiao.workflow.ui;

import org.jspecify.annotations.NullMarked;
