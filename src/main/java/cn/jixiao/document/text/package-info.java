/** From bytes to rows of clean cells; knows nothing of forms. */
@NullMarked
package cn.jixiao.document.text;

import org.jspecify.annotations.NullMarked;
