/** Values every module speaks in: amounts, years, problems and refusals. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package cn.jixiao.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
