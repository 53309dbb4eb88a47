/** Evidence (佐证材料) as files: what they are by their content, under which name they are kept, and where. */
@NullMarked
package cn.jixiao.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
