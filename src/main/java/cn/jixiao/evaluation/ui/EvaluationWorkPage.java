package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.stereotype.Component;

@Component
class EvaluationWorkPage implements WorkPage {

    @Override
    public String process() {
        return SelfEvaluating.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        return "evaluations/" + item.subjectId();
    }
}
