/** Workbooks: the sheets of .xlsx and .xls as rows. Formulas are never evaluated. */
@NullMarked
package cn.jixiao.document.sheet;

import org.jspecify.annotations.NullMarked;
