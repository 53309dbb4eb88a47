/**
 * What units may go by when they write a form: indicators worth copying (绩效指标库), their own form of last year, and what
 * others of their department write.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "form", "check", "ui"})
package cn.jixiao.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
