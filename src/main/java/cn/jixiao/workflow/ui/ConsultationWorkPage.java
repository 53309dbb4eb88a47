package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An opinion is given on the page of the work it is asked about. */
@Component
class ConsultationWorkPage implements WorkPage {

    private final Inbox inbox;
    private final ObjectProvider<WorkPage> pages;

    ConsultationWorkPage(Inbox inbox, ObjectProvider<WorkPage> pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    @Override
    public String process() {
        return Consulting.PROCESS;
    }

    @Override
    public String path(WorkItem item) {
        var about = inbox.get(item.subjectId());
        return pages.stream()
                .filter(page -> page.process().equals(about.process()))
                .findFirst()
                .orElseThrow()
                .path(about);
    }
}
