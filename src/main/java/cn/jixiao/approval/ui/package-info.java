/** The screens of target forms: the list, a form's page with its review, the editor, the timeline. */
@NullMarked
package cn.jixiao.approval.ui;

import org.jspecify.annotations.NullMarked;
