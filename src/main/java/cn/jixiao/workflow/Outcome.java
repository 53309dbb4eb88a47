package cn.jixiao.workflow;

/** How a task ended; the only thing the drawn gateways ask about. */
public enum Outcome {
    /** 通过 */
    PASS,
    /** 退回单位 */
    SEND_BACK,
    /** 退回部门 */
    SEND_BACK_TO_DEPARTMENT,
    /** 不予批复 */
    REJECT,
    /** 撤回 */
    WITHDRAW,
    /** 重新提交, or a first submission of actual values. */
    RESUBMIT
}
