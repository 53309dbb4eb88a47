package cn.jixiao.check.across;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class ChecksAcross {

    public static final List<Check> ALL =
            List.of(new CrossDocMismatchCheck(), new LookalikeCheck(), new BelowLastYearCheck(), new UnchangedCheck());

    private ChecksAcross() {}
}
