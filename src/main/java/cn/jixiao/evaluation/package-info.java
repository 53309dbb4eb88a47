/** Self-evaluation (绩效自评): actual values against the targets in force, scored by a rule set that is data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "account",
            "calendar",
            "form",
            "approval",
            "monitoring",
            "workflow",
            "audit",
            "ui"
        })
package cn.jixiao.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
