package cn.jixiao.workflow;

/** What can be done about a piece of work besides deciding it. */
public enum ItemAction {
    /** 转办 */
    TRANSFER,
    /** 后加签: sign, and let others sign after. */
    SIGN,
    /** 前加签: ask for opinions first. */
    CONSULT,
    /** 委派: let a colleague propose. */
    DELEGATE,
    /** 收回 the opinions still awaited. */
    RECALL,
    /** 催办 */
    URGE,
    /** 抄送 */
    COPY
}
