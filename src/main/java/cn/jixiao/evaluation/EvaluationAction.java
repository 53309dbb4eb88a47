package cn.jixiao.evaluation;

/** What a person may do with a self-evaluation right now; a screen offers exactly these. */
public enum EvaluationAction {
    EDIT,
    SUBMIT,
    CLAIM,
    RELEASE,
    PASS,
    SEND_BACK,
    SEND_BACK_TO_DEPARTMENT
}
