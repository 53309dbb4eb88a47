/** Tables of one row per indicator: which column means what, and the forms that its rows make. */
@NullMarked
package cn.jixiao.document.flat;

import org.jspecify.annotations.NullMarked;
