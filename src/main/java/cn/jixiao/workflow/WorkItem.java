package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Audience;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in somebody's inbox (待办), and once decided the record of the decision (已办).
 *
 * @param step the task's id in the BPMN file, such as {@code reviewByDepartment}
 * @param audience who is asked, as {@code ROLE:CODE}, or as {@code PERSON:7} where one person is asked by name
 * @param office the audience the step belongs to: what a personal item goes back to
 * @param addressee the full name of the one person who is asked, null where the office is
 * @param givenBy the full name of who asked that person
 * @param waitsFor the names of those whose opinions are awaited; null where none is, so that it can be decided on
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
        Audience.OfRole office,
        @Nullable String addressee,
        @Nullable String givenBy,
        @Nullable String waitsFor,
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
        return actor.audiences().contains(audience) && actor.may(office.role(), organisation);
    }

    /** True where the actor's office was asked until somebody gave it into one person's hands. */
    boolean isKeptFrom(Actor actor) {
        return addressee != null && actor.audiences().contains(office.toString()) && !asks(actor);
    }

    /** True where nobody but the actor, if anybody, has reserved it, and no opinion is awaited. */
    boolean isFreeFor(Actor actor) {
        return isOpen() && waitsFor == null && (claimedBy == null || claimedBy == actor.id());
    }

    /** True where one person holds it who could give it back to the office. */
    public boolean isReserved() {
        return claimedBy != null || addressee != null;
    }

    public boolean isOpen() {
        return doneAt == null;
    }
}
