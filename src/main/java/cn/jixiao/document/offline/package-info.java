/** Drafts taken away in a workbook of the official layout, filled offline and brought back. */
@NullMarked
package cn.jixiao.document.offline;

import org.jspecify.annotations.NullMarked;
