package cn.jixiao.evaluation;

/** Where a self-evaluation stands. */
public enum EvaluationStage {
    /** 填报中 */
    REPORTING,
    /** 部门复核 */
    DEPARTMENT_REVIEW,
    /** 财政确认 */
    FINANCE_CONFIRMATION,
    /** 退回修改 */
    RETURNED,
    /** 已确认 */
    CONFIRMED;

    /** True while the unit may change what it reports. */
    public boolean isEditable() {
        return this == REPORTING || this == RETURNED;
    }
}
