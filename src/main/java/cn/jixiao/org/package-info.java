/** Organisations by code: the finance bureau, departments, units and what lies below them. */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package cn.jixiao.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
