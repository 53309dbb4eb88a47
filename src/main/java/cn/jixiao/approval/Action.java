package cn.jixiao.approval;

/** What a person may do with a form right now; a screen offers exactly these. */
public enum Action {
    EDIT,
    DISCARD,
    SUBMIT,
    WITHDRAW,
    CLAIM,
    RELEASE,
    PASS,
    OBJECT,
    SEND_BACK,
    SEND_BACK_TO_DEPARTMENT,
    REJECT
}
