package cn.jixiao.form;

import cn.jixiao.common.Problem;
import java.util.stream.Stream;

/** One rule of a target form: all places where it is broken. */
@FunctionalInterface
interface FormRule {

    Stream<Problem> broken(TargetForm form, Frame frame);
}
