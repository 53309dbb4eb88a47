package cn.jixiao.check.examination;

import cn.jixiao.check.Finding;
import java.util.stream.Stream;

/** One thing a reviewer looks for; keeps no state, so that one instance serves all forms. */
@FunctionalInterface
public interface Check {

    Stream<Finding> of(Examination form);
}
