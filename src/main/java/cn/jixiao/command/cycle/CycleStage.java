package cn.jixiao.command.cycle;

/** What happens to a form on its way, in this order. */
public enum CycleStage {
    /** 导入 */
    IMPORT,
    /** 提交 */
    SUBMIT,
    /** 部门退回 */
    SEND_BACK,
    /** 修改重报 */
    RESUBMIT,
    /** 部门审核 */
    REVIEW,
    /** 财政批复 */
    APPROVE,
    /** 启动自评 */
    OPEN_EVALUATION,
    /** 填报实际值 */
    REPORT,
    /** 提交自评 */
    SUBMIT_EVALUATION,
    /** 部门复核 */
    REVIEW_EVALUATION,
    /** 财政确认 */
    CONFIRM,
    /** 核验审计 */
    VERIFY
}
