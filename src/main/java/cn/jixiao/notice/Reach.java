package cn.jixiao.notice;

/** How a person hears of a kind of news. */
public enum Reach {
    /** Not at all. */
    OFF,
    /** In the application alone. */
    IN_APP,
    /** In the application, and by mail at once. */
    MAIL,
    /** In the application, and by mail once a day. */
    DIGEST
}
