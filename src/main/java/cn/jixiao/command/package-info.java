/** What the program does without a screen: one class per command. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "form", "document"})
package cn.jixiao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
