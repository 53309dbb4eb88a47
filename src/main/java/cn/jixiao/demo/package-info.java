/** A fictional city to try the program with; present only in the demo profile, in commands that need people, and in tests. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "org",
            "calendar",
            "account",
            "form",
            "approval",
            "library",
            "workflow",
            "monitoring",
            "evaluation",
            "adjustment"
        })
package cn.jixiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
