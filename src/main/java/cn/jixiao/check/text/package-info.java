/** Reading of running text: amounts, dates, likeness. */
@NullMarked
package cn.jixiao.check.text;

import org.jspecify.annotations.NullMarked;
