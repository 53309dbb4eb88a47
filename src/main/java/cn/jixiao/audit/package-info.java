/** The trail (审计记录): every action in the transaction that did it, append-only, chained by hash per form. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "org", "account"})
package cn.jixiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
