/** What an official document shows on paper, before it becomes a file of any format. */
@NullMarked
package cn.jixiao.document.paper;

import org.jspecify.annotations.NullMarked;
