/** Who may sign in, in which roles and for which organisations; binds the acting user's scope to every transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org"})
package cn.jixiao.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
