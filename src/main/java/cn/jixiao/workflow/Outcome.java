package cn.jixiao.workflow;

/** How a task ended; the only thing the drawn gateways ask about. */
public enum Outcome {
    /** 通过 */
    PASS,
    /** 退回单位 */
    SEND_BACK,
    /** 退回部门 */
    SEND_BACK_TO_DEPARTMENT,
    /** 不予批复; by a department 不予上报. */
    REJECT,
    /** 不同意: a signer's objection. */
    OBJECT,
    /** 撤回 */
    WITHDRAW,
    /** 重新提交, or a first submission of actual values. */
    RESUBMIT,
    /** 已取消: the vote was decided before this signature was given. */
    CANCELLED
}
