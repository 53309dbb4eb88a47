/** Monitoring during the year (绩效运行监控): execution and progress against the targets in force, lights, rectification. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "account",
            "form",
            "approval",
            "workflow",
            "workflow :: screens",
            "audit",
            "calendar",
            "ui"
        })
package cn.jixiao.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
