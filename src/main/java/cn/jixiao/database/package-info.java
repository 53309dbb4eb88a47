/** Where the data lives: an embedded PostgreSQL, or the server an installation names. */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package cn.jixiao.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
