package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.AdjustmentPaths;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.stereotype.Component;

@Component
class AdjustmentWorkPage implements WorkPage {

    @Override
    public String process() {
        return Adjusting.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        return AdjustmentPaths.page(item.subjectId());
    }
}
