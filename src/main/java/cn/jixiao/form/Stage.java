package cn.jixiao.form;

import cn.jixiao.common.Message;

/** Where a form, or an adjustment of it, stands on its way to approval; the truth about it, which the engine's tasks follow. */
public enum Stage {
    /** 草稿: with its unit, never submitted or withdrawn again. */
    DRAFT,
    /** 单位审核: the unit checks its own form before it leaves the house. */
    UNIT_CHECK,
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

    /** True while somebody reviews what the unit submitted. */
    public boolean isUnderReview() {
        return this == UNIT_CHECK || this == DEPARTMENT_REVIEW || this == FINANCE_APPROVAL;
    }

    /** The stage in words, as an argument of a sentence. */
    public Message named() {
        return Message.of("form.stage." + this);
    }
}
