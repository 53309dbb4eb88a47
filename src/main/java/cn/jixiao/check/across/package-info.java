/** Checks that need other forms. */
@NullMarked
package cn.jixiao.check.across;

import org.jspecify.annotations.NullMarked;
