package cn.jixiao.approval.ui;

import cn.jixiao.form.FormRecord;

/** A form with the name of its organisation; empty where the reader may not know it. */
record FormRow(FormRecord form, String organisationName) {

    String organisation() {
        return (form.organisation() + " " + organisationName).strip();
    }
}
