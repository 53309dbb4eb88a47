package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.ui.OrganisationCell;

/** An adjustment with the name of its organisation; empty where the reader may not know it. */
record AdjustmentRow(Adjustment adjustment, String organisationName) {

    OrganisationCell organisation() {
        return new OrganisationCell(adjustment.organisation(), organisationName);
    }
}
