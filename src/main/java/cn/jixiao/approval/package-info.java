/** The way of a target form from submission to approval: submit, review, approve, send back, withdraw. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "account",
            "calendar",
            "form",
            "check",
            "library",
            "workflow",
            "audit",
            "ui"
        })
package cn.jixiao.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
