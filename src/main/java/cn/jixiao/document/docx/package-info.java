/** Official documents as Word files. */
@NullMarked
package cn.jixiao.document.docx;

import org.jspecify.annotations.NullMarked;
