package cn.jixiao.calendar;

/** The stages of a fiscal year that have a time of their own. */
public enum SeasonKind {
    /** 申报 */
    DECLARE,
    /** 部门审核 */
    REVIEW,
    /** 财政批复 */
    APPROVE,
    /** 运行监控 */
    MONITOR,
    /** 目标调整 */
    ADJUST,
    /** 绩效自评 */
    SELF_EVALUATE,
    /** 信息公开 */
    DISCLOSE
}
