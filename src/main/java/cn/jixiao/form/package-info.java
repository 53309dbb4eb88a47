/** The target form (绩效目标申报表): frames, content, revisions, target values, problems and differences. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "audit"})
package cn.jixiao.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
