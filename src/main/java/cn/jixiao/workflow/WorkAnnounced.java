package cn.jixiao.workflow;

import java.util.List;

/**
 * Something that people should hear of once it is committed. Published within the transaction that did it.
 *
 * @param kind what happened
 * @param formId the form it is about
 * @param process key of the process, which says on which page the work is done
 * @param step id of the task, or empty where it is about the form as a whole
 * @param itemId the piece of work, or 0 where it is about none
 * @param title of the form
 * @param audiences who should hear of it, as inboxes are keyed: {@code ROLE:CODE} or {@code PERSON:7}
 * @param by the full name of whoever did it; empty where the program did
 */
public record WorkAnnounced(
        Kind kind,
        long formId,
        String process,
        String step,
        long itemId,
        String title,
        List<String> audiences,
        String by) {

    public WorkAnnounced {
        audiences = List.copyOf(audiences);
    }

    /** What people hear of; each kind can be switched off by each person. */
    public enum Kind {
        /** 待办: a piece of work arrived. */
        DELIVERED,
        /** 退回: it came back to be corrected. */
        RETURNED,
        /** 办结: the process ended. */
        CONCLUDED,
        /** 转办 */
        TRANSFERRED,
        /** 征求意见 (加签、委派): an opinion is asked for. */
        CONSULTED,
        /** An opinion that was asked for was given. */
        ANSWERED,
        /** 抄送 */
        COPIED,
        /** 留言 */
        COMMENTED,
        /** 催办 */
        URGED,
        /** 临期提醒 */
        DUE_SOON,
        /** 逾期 */
        OVERDUE,
        /** 逾期上报: a subordinate's work is overdue. */
        ESCALATED,
        /** 终止 by an administrator. */
        TERMINATED,
        /** A season opened and work of it waits. */
        SEASON_OPENED
    }
}
