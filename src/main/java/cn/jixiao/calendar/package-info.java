/** Deadlines in working days. */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package cn.jixiao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
