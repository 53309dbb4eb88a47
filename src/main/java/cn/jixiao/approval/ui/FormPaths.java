package cn.jixiao.approval.ui;

/** Addresses of the pages about forms. */
final class FormPaths {

    static final String LIST = "forms";
    static final String CREATE = "forms/new";
    static final String FROM_LAST_YEAR = "forms/from-last-year";
    static final String IMPORT = "import";

    private FormPaths() {}

    static String page(long formId) {
        return "forms/" + formId;
    }

    static String edit(long formId) {
        return page(formId) + "/edit";
    }

    static String timeline(long formId) {
        return page(formId) + "/timeline";
    }
}
