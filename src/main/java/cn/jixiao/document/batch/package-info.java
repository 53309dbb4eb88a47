/** Exports many documents at once, in the background, as one archive for the person who asked for it. */
@NullMarked
package cn.jixiao.document.batch;

import org.jspecify.annotations.NullMarked;
