package cn.jixiao.demo;

import cn.jixiao.common.Money;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import java.util.List;

/**
 * A form of the year before with what it reached.
 *
 * @param actuals in the order of the form's indicators
 */
record PastProject(Sample form, Money spent, List<String> actuals) {

    EvaluationContent reported(EvaluationContent blank) {
        var content = blank.withSpent(spent).withCompletion("年度目标已全部完成。").withConclusion("项目实施规范，资金使用合规，达到预期目标。");
        for (int no = 1; no <= actuals.size(); no++) {
            content = content.withReport(no, new Report(ActualValue.of(actuals.get(no - 1)), ""));
        }
        return content;
    }
}
