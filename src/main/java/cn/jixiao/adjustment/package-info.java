/** The adjustment (目标调整) of an approved form: written, reviewed and put in force as the form's next revision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "account",
            "form",
            "check",
            "library",
            "approval",
            "approval :: screens",
            "evaluation",
            "workflow",
            "audit",
            "calendar",
            "ui"
        })
package cn.jixiao.adjustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
