/** Official documents as Excel workbooks. */
@NullMarked
package cn.jixiao.document.xlsx;

import org.jspecify.annotations.NullMarked;
