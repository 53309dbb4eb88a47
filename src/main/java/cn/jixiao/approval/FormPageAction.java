package cn.jixiao.approval;

import cn.jixiao.form.FormRecord;

/** Something another module lets people begin from a form's page, such as its self-evaluation; offered as a bean. */
public interface FormPageAction {

    /** Key of the word on the button. */
    String label(FormRecord form);

    /** True where the acting user may do it with this form now. */
    boolean isOffered(FormRecord form);

    /** Does it and answers the path of the page where it goes on. */
    String begin(FormRecord form);
}
