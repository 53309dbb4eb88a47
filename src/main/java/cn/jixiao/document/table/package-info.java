/** The indicator table: its columns, the labels of levels 1 and 2, and the rows that lost them. */
@NullMarked
package cn.jixiao.document.table;

import org.jspecify.annotations.NullMarked;
