/** The data checks go by: codes, thresholds and word lists. */
@NullMarked
package cn.jixiao.check.rules;

import org.jspecify.annotations.NullMarked;
