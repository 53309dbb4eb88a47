package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.stereotype.Component;

@Component
class MonitoringWorkPage implements WorkPage {

    @Override
    public String process() {
        return MonitoringCourse.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        return "monitoring/" + item.subjectId();
    }
}
