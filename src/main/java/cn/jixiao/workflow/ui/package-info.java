/** The inbox on screen, and what the pages of other modules show of the work on a form. */
@NullMarked
@NamedInterface("screens")
package cn.jixiao.workflow.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
