/** PDF with text as rows: tables rebuilt from ruling lines, text from the place of its letters. */
@NullMarked
package cn.jixiao.document.page;

import org.jspecify.annotations.NullMarked;
