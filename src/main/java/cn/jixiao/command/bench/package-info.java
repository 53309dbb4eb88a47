/** Measurements of the product against bare engines, on one machine and in one run. */
@NullMarked
package cn.jixiao.command.bench;

import org.jspecify.annotations.NullMarked;
