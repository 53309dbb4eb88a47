/** The whole job without a screen: documents travel from import to confirmed self-evaluation through the services. */
@NullMarked
package cn.jixiao.command.cycle;

import org.jspecify.annotations.NullMarked;
