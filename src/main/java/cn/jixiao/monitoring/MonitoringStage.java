package cn.jixiao.monitoring;

/** Where a monitoring stands. */
public enum MonitoringStage {
    /** 填报中 */
    FILLING,
    /** 部门审核中 */
    DEPARTMENT_REVIEW,
    /** 财政审核中: a department's own. */
    FINANCE_REVIEW,
    /** 退回修改 */
    RETURNED,
    /** 已审核 */
    REVIEWED;

    /** True while the unit may change what it reports. */
    public boolean isEditable() {
        return this == FILLING || this == RETURNED;
    }
}
