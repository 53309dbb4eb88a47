package cn.jixiao.document;

import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;

/** Prints target forms that the caller holds already; needs no database. */
public final class TargetForms {

    private TargetForms() {}

    public static OfficialDocument print(TargetForm form, Frame frame, Format format) {
        return format.print(TargetFormLayout.of(form, frame));
    }
}
