package cn.jixiao.form;

import cn.jixiao.common.Problem;
import java.util.List;

/** Placeholder until the rules arrive. */
public final class FormProblems {
    private FormProblems() {}

    public static List<Problem> of(TargetForm form, Frame frame) {
        return List.of();
    }
}
