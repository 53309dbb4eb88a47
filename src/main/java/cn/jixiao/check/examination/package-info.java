/** What the checks of a form have before them. */
@NullMarked
package cn.jixiao.check.examination;

import org.jspecify.annotations.NullMarked;
