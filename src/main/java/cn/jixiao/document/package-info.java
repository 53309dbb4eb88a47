/** Documents: forms read from published text and shown for a look before anything is stored. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "form", "org"})
package cn.jixiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
