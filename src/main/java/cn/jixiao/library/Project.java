package cn.jixiao.library;

import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;

/** What a project is about, in its own words. */
record Project(String name, String useOfFunds, String overview) {

    static Project of(TargetForm form) {
        var overview = String.join(
                " ", form.text(Field.OVERVIEW), form.text(Field.ANNUAL_GOAL), form.text(Field.ANNUAL_GOALS));
        return new Project(form.name(), form.text(Field.USE_OF_FUNDS), overview);
    }

    String allWords() {
        return String.join(" ", name, useOfFunds, overview);
    }
}
