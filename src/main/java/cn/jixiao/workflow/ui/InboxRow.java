package cn.jixiao.workflow.ui;

import cn.jixiao.ui.OrganisationCell;
import cn.jixiao.workflow.WorkItem;

/** An item with the name of the organisation it comes from; empty where the reader may not know it. */
record InboxRow(WorkItem item, String organisationName) {

    OrganisationCell organisation() {
        return new OrganisationCell(item.organisation(), organisationName);
    }

    String processKey() {
        return "workflow.process." + item.process();
    }

    String stepKey() {
        return "workflow.step." + item.process() + "." + item.step();
    }
}
