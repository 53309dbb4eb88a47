/** Screens of drafting, review and approval. */
@NullMarked
package cn.jixiao.approval.ui;

import org.jspecify.annotations.NullMarked;
