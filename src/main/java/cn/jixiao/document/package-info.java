/** Documents: forms read from published text, shown for a look before they become drafts; official documents handed out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "audit", "form", "evaluation", "ui"})
package cn.jixiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
