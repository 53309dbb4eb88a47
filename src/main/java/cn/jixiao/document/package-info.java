/** Documents: forms read from published text, shown for a look before they become drafts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "form"})
package cn.jixiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
