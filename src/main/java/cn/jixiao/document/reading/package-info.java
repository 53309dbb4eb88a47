/** From rows to a form: where it starts and ends, its frame, its fields, budget items and tasks. */
@NullMarked
package cn.jixiao.document.reading;

import org.jspecify.annotations.NullMarked;
