package cn.jixiao.approval.ui;

import cn.jixiao.approval.Approval;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.stereotype.Component;

@Component
class FormWorkPage implements WorkPage {

    @Override
    public String process() {
        return Approval.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        return FormPaths.page(item.formId());
    }
}
