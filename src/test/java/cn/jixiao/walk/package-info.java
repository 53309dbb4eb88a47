/** Random walks through the processes. */
@NullMarked
package cn.jixiao.walk;

import org.jspecify.annotations.NullMarked;
