/** What the readers of files share: limits, the grid of a table with its merged cells, and the rows it makes. */
@NullMarked
package cn.jixiao.document.grid;

import org.jspecify.annotations.NullMarked;
