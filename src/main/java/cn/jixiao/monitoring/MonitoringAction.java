package cn.jixiao.monitoring;

/** What a person may do with a monitoring right now; a screen offers exactly these. */
public enum MonitoringAction {
    EDIT,
    SUBMIT,
    CLAIM,
    RELEASE,
    PASS,
    SEND_BACK
}
