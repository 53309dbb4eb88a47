package cn.jixiao.notice;

/** The ways out of the program. */
public enum Channel {
    MAIL,
    WEBHOOK
}
