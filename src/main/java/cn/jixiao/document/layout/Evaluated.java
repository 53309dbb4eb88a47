package cn.jixiao.document.layout;

import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;

/**
 * A self-evaluation with the targets it is about.
 *
 * @param department 主管部门
 * @param organisation 实施单位
 */
public record Evaluated(
        TargetForm targets,
        Frame frame,
        EvaluationContent content,
        EvaluationScore score,
        String department,
        String organisation) {}
