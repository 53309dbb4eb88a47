/**
 * The screens of target forms: the list, a form's page with its review, the editor, the timeline. What is public among them
 * shows a form wherever it is written or read, as in its adjustment.
 */
@NullMarked
@NamedInterface("screens")
package cn.jixiao.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
