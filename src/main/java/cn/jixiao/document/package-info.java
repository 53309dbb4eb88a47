/** Documents: forms read from published text, shown for a look before they become drafts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "form", "ui"})
package cn.jixiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
