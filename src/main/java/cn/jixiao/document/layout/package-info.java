/** How each official document is laid out; the frame says which labels, parts and columns it has. */
@NullMarked
package cn.jixiao.document.layout;

import org.jspecify.annotations.NullMarked;
