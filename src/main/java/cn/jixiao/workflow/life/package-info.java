/** The life of processes that run: whether engine and inbox agree, failed jobs, stuck instances, administration. */
@NullMarked
package cn.jixiao.workflow.life;

import org.jspecify.annotations.NullMarked;
