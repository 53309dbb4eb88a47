package cn.jixiao.document.batch;

import cn.jixiao.document.Format;
import cn.jixiao.form.FormQuery;

/** What to export: which forms, which document of each, as what kind of file. */
public record BatchOrder(FormQuery forms, Subject subject, Format format) {

    /** The document of a form. */
    public enum Subject {
        TARGET_FORM,
        SELF_EVALUATION,
        LETTER
    }
}
