package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in somebody's inbox (待办), and once decided the record of the decision (已办).
 *
 * @param step the task's id in the BPMN file, such as {@code reviewByDepartment}
 * @param audience who is asked, as {@code ROLE:CODE}
 * @param revision the revision the decision was about, null while open
 * @param doneFor the absent person in whose name a substitute did it, null where nobody's
 */
public record WorkItem(
        long id,
        long formId,
        long subjectId,
        OrgCode organisation,
        FiscalYear year,
        String title,
        String process,
        String step,
        String audience,
        String instanceId,
        String taskId,
        Instant createdAt,
        LocalDate dueOn,
        @Nullable Long claimedBy,
        @Nullable String claimedName,
        @Nullable Instant doneAt,
        @Nullable Long doneBy,
        @Nullable String doneName,
        @Nullable Outcome outcome,
        @Nullable String opinion,
        @Nullable Integer revision,
        @Nullable Long doneFor) {

    /** True where the actor reads this inbox and their grant covers the organisation itself, not only those above it. */
    boolean asks(Actor actor) {
        var role = Role.valueOf(audience.substring(0, audience.indexOf(':')));
        return actor.audiences().contains(audience) && actor.may(role, organisation);
    }

    public boolean isOpen() {
        return doneAt == null;
    }
}
