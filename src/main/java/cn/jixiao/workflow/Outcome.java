package cn.jixiao.workflow;

/** How a task ended; the drawn gateways ask about nothing else, and about none of the last four. */
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
    RESUBMIT,
    /** 加签: signed by one of several; somebody who signs after them decides. */
    SIGN,
    /** 答复: an opinion that was asked for. */
    ANSWER,
    /** 取消: nobody need do it any more. */
    CANCELLED,
    /** 终止 by an administrator, with the process. */
    TERMINATED
}
