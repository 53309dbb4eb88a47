/**
 * Routes work: starts and completes processes, keeps the inbox, decisions and remarks. The only module that knows the
 * engine. What a piece of work is about stays with the module that asked for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account", "audit", "calendar", "ui"})
package cn.jixiao.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
