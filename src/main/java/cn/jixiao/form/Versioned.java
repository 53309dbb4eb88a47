package cn.jixiao.form;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import java.util.List;

/** What a unit writes and hands in; whoever acts on it names the version they saw. */
public interface Versioned {

    /** Counts saves and transitions. */
    int version();

    /** The accounts that ever wrote it. */
    List<Long> writers();

    /** The name of who saved or moved it last. */
    String savedBy();

    /** True while others look at what the unit handed in. */
    boolean isHandedIn();

    /** What the loser of a race reads: who was faster, and when. */
    RuleBroken stale();

    /** Refuses who looked at another version. */
    default void requireVersion(int version) {
        if (version() != version) {
            throw stale();
        }
    }

    /** Handing in raises the version by one: who still names the one before, of what they just handed in, clicked twice. */
    default boolean isSecondClick(int version) {
        var actor = ActingUser.get();
        return isHandedIn()
                && version() == version + 1
                && writers().contains(actor.id())
                && savedBy().equals(actor.fullName());
    }
}
