package cn.jixiao.workflow;

/** Whose subject it is; what the first gateway of a process asks, because nobody reviews what is their own. */
enum Applicant {
    /** 预算单位: its department reviews. */
    ORGANISATION,
    /** 主管部门 itself: it goes straight to finance. */
    DEPARTMENT
}
