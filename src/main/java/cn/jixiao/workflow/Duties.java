package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person did with a subject so far, as far as it keeps them from deciding on it.
 *
 * @param writers the accounts that wrote it
 * @param decided the decisions of the run so far
 */
record Duties(Set<Long> writers, List<Decided> decided) {

    /**
     * Who decided at which level.
     *
     * @param absentee in whose name, null for their own
     */
    record Decided(Level level, long by, @Nullable Long absentee) {

        boolean isOf(long account) {
            return by == account || (absentee != null && absentee == account);
        }
    }

    /** Why the actor may not decide at that level; empty where nothing they did speaks against it. */
    Optional<RuleBroken> objectionTo(Actor actor, Level level) {
        return objectionTo(actor.id(), actor.absentee(), level);
    }

    /** The same of somebody who would decide in their own name, such as a colleague to whom an item is handed. */
    Optional<RuleBroken> objectionTo(long account, Level level) {
        return objectionTo(account, null, level);
    }

    private Optional<RuleBroken> objectionTo(long account, @Nullable Long absentee, Level level) {
        if (writers.contains(account)) {
            return refused("workflow.own-form");
        }
        if (absentee != null && writers.contains(absentee)) {
            return refused("workflow.own-form.absentee");
        }
        if (decidedElsewhere(account, absentee, level)) {
            return refused("workflow.other-level");
        }
        if (absentee != null && decidedOtherwise(account, absentee)) {
            return refused("workflow.substitute-decided");
        }
        return Optional.empty();
    }

    private boolean decidedElsewhere(long account, @Nullable Long absentee, Level level) {
        return decided.stream()
                .filter(decision -> decision.level() != level)
                .anyMatch(decision -> decision.isOf(account) || (absentee != null && decision.isOf(absentee)));
    }

    /** True where the substitute decided in their own name, or in that of somebody else than they stand in for now. */
    private boolean decidedOtherwise(long account, long absentee) {
        return decided.stream()
                .filter(decision -> decision.by() == account)
                .anyMatch(decision -> decision.absentee() == null || decision.absentee() != absentee);
    }

    private static Optional<RuleBroken> refused(String key) {
        return Optional.of(new RuleBroken(key));
    }
}
