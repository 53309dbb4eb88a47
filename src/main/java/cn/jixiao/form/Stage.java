package cn.jixiao.form;

/** Where a form, or an adjustment of it, stands on its way to approval; the truth about it, which the engine's tasks follow. */
public enum Stage {
    /** 草稿: with its unit, never submitted or withdrawn again. */
    DRAFT,
    /** 部门审核 */
    DEPARTMENT_REVIEW,
    /** 财政审批 */
    FINANCE_APPROVAL,
    /** 退回修改: with its unit again, to be corrected and resubmitted. */
    RETURNED,
    /** 已批复: a revision is in force. */
    APPROVED,
    /** 不予批复 */
    REJECTED,
    /** 已作废: a draft its unit gave up before ever submitting it. */
    DISCARDED;

    /** True while the unit may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
