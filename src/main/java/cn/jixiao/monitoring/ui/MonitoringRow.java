package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.ui.OrganisationCell;

/** A monitoring with the name of its organisation; empty where the reader may not know it. */
record MonitoringRow(Monitoring monitoring, String organisationName) {

    OrganisationCell organisation() {
        return new OrganisationCell(monitoring.organisation(), organisationName);
    }
}
