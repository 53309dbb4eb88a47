/** Word documents as rows: paragraphs and tables in their order. */
@NullMarked
package cn.jixiao.document.word;

import org.jspecify.annotations.NullMarked;
