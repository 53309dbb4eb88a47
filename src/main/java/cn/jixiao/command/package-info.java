/** What the program does without a screen: one class per command. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "account",
            "form",
            "check",
            "document",
            "audit",
            "calendar",
            "workflow",
            "approval",
            "evaluation",
            "database"
        })
package cn.jixiao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
