/** How long the steps of the processes take and how often they send work back. */
@NullMarked
package cn.jixiao.workflow.statistics;

import org.jspecify.annotations.NullMarked;
