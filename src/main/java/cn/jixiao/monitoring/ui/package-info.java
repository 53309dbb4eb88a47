/** The screens of monitoring and rectification. */
@NullMarked
package cn.jixiao.monitoring.ui;

import org.jspecify.annotations.NullMarked;
