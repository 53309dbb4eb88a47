/** Moves running processes to a newer version of their drawing: what would happen, then batch by batch. */
@NullMarked
package cn.jixiao.workflow.migration;

import org.jspecify.annotations.NullMarked;
