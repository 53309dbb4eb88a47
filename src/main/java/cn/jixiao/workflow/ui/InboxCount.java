package cn.jixiao.workflow.ui;

import cn.jixiao.ui.MenuCount;
import cn.jixiao.workflow.Inbox;
import org.springframework.stereotype.Component;

@Component
class InboxCount implements MenuCount {

    private final Inbox inbox;

    InboxCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Class<InboxView> view() {
        return InboxView.class;
    }

    @Override
    public String count() {
        int open = inbox.countOpen();
        if (open == 0) {
            return "";
        }
        return open < Inbox.COUNT_CAP ? Integer.toString(open) : Inbox.COUNT_CAP + "+";
    }
}
