package cn.jixiao.monitoring;

/** What a deviation is put down to; several may be named. */
public enum Cause {
    /** 经费保障 */
    FUNDING,
    /** 制度保障 */
    INSTITUTION,
    /** 人员保障 */
    STAFF,
    /** 硬件条件保障 */
    EQUIPMENT,
    /** 其他 */
    OTHER
}
