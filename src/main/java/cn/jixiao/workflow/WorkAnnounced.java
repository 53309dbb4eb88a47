package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.org.OrgCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that people should hear of once it is committed. Published within the transaction that did it.
 *
 * @param id tells one announcement from the other, also where it is told twice
 * @param kind what happened
 * @param formId the form it is about
 * @param organisation whose form it is: nobody hears of it whose grant does not cover it
 * @param process key of the process, which says on which page the work is done
 * @param step id of the task, or empty where it is about the form as a whole
 * @param itemId the piece of work, or 0 where it is about none
 * @param title of the form
 * @param audiences who should hear of it, as inboxes are keyed: {@code ROLE:CODE} or {@code PERSON:7}
 * @param byId the account of whoever did it, who need not be told; 0 where the program did
 * @param by their full name; empty where the program did
 */
public record WorkAnnounced(
        UUID id,
        Instant at,
        Kind kind,
        long formId,
        OrgCode organisation,
        String process,
        String step,
        long itemId,
        String title,
        List<String> audiences,
        long byId,
        String by) {

    public WorkAnnounced {
        audiences = List.copyOf(audiences);
    }

    /** What the acting user did, or the program, with a piece of work. */
    public static WorkAnnounced of(Kind kind, WorkItem item, List<String> audiences) {
        return now(
                kind,
                item.formId(),
                item.organisation(),
                item.process(),
                item.step(),
                item.id(),
                item.title(),
                audiences);
    }

    /** The announcement of an occasion: whoever was told of that one already is not told again. */
    WorkAnnounced onceFor(String occasion) {
        var same = UUID.nameUUIDFromBytes((kind + " " + occasion).getBytes(StandardCharsets.UTF_8));
        return new WorkAnnounced(
                same, at, kind, formId, organisation, process, step, itemId, title, audiences, byId, by);
    }

    private static WorkAnnounced now(
            Kind kind,
            long formId,
            OrgCode organisation,
            String process,
            String step,
            long itemId,
            String title,
            List<String> audiences) {
        var by = ActingUser.current().filter(Actor::isPerson);
        return new WorkAnnounced(
                UUID.randomUUID(),
                Instant.now(),
                kind,
                formId,
                organisation,
                process,
                step,
                itemId,
                title,
                audiences,
                by.map(Actor::id).orElse(0L),
                by.map(Actor::fullName).orElse(""));
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
