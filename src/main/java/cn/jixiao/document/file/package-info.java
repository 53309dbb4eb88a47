/** From the bytes of a file to its rows: tells the kind by the content, and refuses what is hostile or cannot be read. */
@NullMarked
package cn.jixiao.document.file;

import org.jspecify.annotations.NullMarked;
