package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Rectifying;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.stereotype.Component;

@Component
class RectificationWorkPage implements WorkPage {

    @Override
    public String process() {
        return Rectifying.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        return "rectifications/" + item.subjectId();
    }
}
