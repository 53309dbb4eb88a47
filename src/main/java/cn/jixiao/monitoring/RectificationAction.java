package cn.jixiao.monitoring;

/** What a person may do with a rectification right now; a screen offers exactly these. */
public enum RectificationAction {
    GIVE_FEEDBACK,
    CLAIM,
    RELEASE,
    PASS,
    SEND_BACK,
    REJECT
}
