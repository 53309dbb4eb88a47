/** Deadlines in working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "audit", "ui"})
package cn.jixiao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
