package cn.jixiao.approval.ui;

import cn.jixiao.form.FormRecord;
import cn.jixiao.ui.OrganisationCell;

/** A form with the name of its organisation; empty where the reader may not know it. */
record FormRow(FormRecord form, String organisationName) {

    OrganisationCell organisation() {
        return new OrganisationCell(form.organisation(), organisationName);
    }
}
