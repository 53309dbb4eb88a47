/**
 * Tells people what was announced: in the application, by mail and to other programs. Everything here happens after the commit
 * of what it is about, and none of it can make that fail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "audit", "calendar", "workflow", "ui"})
package cn.jixiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
