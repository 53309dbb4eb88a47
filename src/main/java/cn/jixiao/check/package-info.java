/** Review checks: what a careful reviewer would object to in a target form, each with its code, its sentence and its evidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "form"})
package cn.jixiao.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
