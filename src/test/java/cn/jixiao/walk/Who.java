package cn.jixiao.walk;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.workflow.WorkItem;

/** Whose matter an act is. */
enum Who {
    /** Who writes for the organisation. */
    WRITER,
    /** Whoever a piece of its work asks now, unless somebody else holds it. */
    ASKED,
    /** Whoever is asked for an opinion now. */
    CONSULTED,
    /** Whoever waits for one. */
    WAITING,
    /** Who looks after the organisation's work from above. */
    SUPERIOR,
    ADMINISTRATOR;

    boolean is(Actor actor, Seen seen) {
        var organisation = seen.form().organisation();
        return switch (this) {
            case WRITER -> actor.may(Role.SUBMITTER, organisation);
            case ASKED ->
                seen.open().stream()
                        .anyMatch(item -> item.asks(actor) && (item.claimedBy() == null || isHeldBy(item, actor)));
            case CONSULTED ->
                seen.open().stream()
                        .anyMatch(item -> item.asks(actor) && item.step().equals(Seen.OPINION));
            case WAITING -> seen.open().stream().anyMatch(item -> item.waitsFor() != null && isHeldBy(item, actor));
            case SUPERIOR -> actor.may(Role.DEPARTMENT_REVIEWER, organisation);
            case ADMINISTRATOR -> actor.has(Role.SYSTEM_ADMIN);
        };
    }

    private static boolean isHeldBy(WorkItem item, Actor actor) {
        return item.claimedBy() != null && item.claimedBy() == actor.id();
    }
}
