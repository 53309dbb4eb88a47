/** Official documents as PDF. */
@NullMarked
package cn.jixiao.document.pdf;

import org.jspecify.annotations.NullMarked;
