/** The frame every screen stands in: layout, sign-in page, languages, failures, shared fields. It holds no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "account", "org"})
package cn.jixiao.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
