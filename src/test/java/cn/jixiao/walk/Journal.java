package cn.jixiao.walk;

import static java.util.Map.entry;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.approval.Approval;
import cn.jixiao.workflow.WorkItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote and who decided in one walk, and whether they were allowed to: told by the rules of the field and by nothing of
 * the program but the names of its steps.
 */
final class Journal {

    private static final Map<String, Role> ASKED = Map.ofEntries(
            entry("checkByUnit", Role.UNIT_CHECKER),
            entry("checkCorrectionByUnit", Role.UNIT_CHECKER),
            entry("reviewByDepartment", Role.DEPARTMENT_REVIEWER),
            entry("countersignByFinance", Role.FINANCE_OFFICER),
            entry("approveByFinance", Role.FINANCE_APPROVER),
            entry("countersignDepartmentForm", Role.FINANCE_OFFICER),
            entry("approveDepartmentForm", Role.FINANCE_APPROVER),
            entry("countersignDepartmentAdjustment", Role.FINANCE_OFFICER),
            entry("approveDepartmentAdjustment", Role.FINANCE_APPROVER),
            entry("reviewByFinance", Role.FINANCE_OFFICER),
            entry("checkRectification", Role.DEPARTMENT_REVIEWER),
            entry("checkDepartmentRectification", Role.FINANCE_OFFICER),
            entry("confirmByFinance", Role.FINANCE_OFFICER),
            entry("confirmDepartmentForm", Role.FINANCE_OFFICER));

    private record Written(String process, long subject) {}

    private record Decided(
            String run, String step, long by, @Nullable Long absentee) {

        boolean isOf(long account) {
            return by == account || (absentee != null && absentee == account);
        }

        boolean shares(Decided other) {
            return isOf(other.by) || (other.absentee != null && isOf(other.absentee));
        }

        /** Of finance there is one level, whether its officers or its approvers are asked. */
        boolean isOfLevel(Decided other) {
            return level() == other.level();
        }

        boolean isSigned() {
            return step.startsWith("countersign");
        }

        private Role level() {
            var role = Objects.requireNonNull(ASKED.get(step));
            return role.ofFinance() ? Role.FINANCE_APPROVER : role;
        }
    }

    private final Map<Written, Set<Long>> writers = new HashMap<>();
    private final List<Decided> decisions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    static boolean isReview(String step) {
        return ASKED.containsKey(step);
    }

    /** What was broken so far; nothing where all was right. */
    List<String> faults() {
        return faults;
    }

    void wrote(String process, long subject, Actor actor) {
        writers.computeIfAbsent(new Written(process, subject), written -> new HashSet<>())
                .add(actor.id());
    }

    /** Notes an opinion that somebody was asked for and gave. */
    void answered(Actor actor, WorkItem opinion) {
        if (writersOf(opinion).contains(actor.id())) {
            faults.add("an opinion on what they wrote");
        }
    }

    /** Notes a decision or a signature that took place; nothing where the item was done before. */
    void decided(Actor actor, WorkItem item) {
        if (!item.isOpen()) {
            return;
        }
        var role = ASKED.get(item.step());
        if (role == null || !actor.may(role, item.organisation())) {
            faults.add("not asked");
            return;
        }
        var absentee = actor.onBehalfOf() == null ? null : actor.onBehalfOf().account();
        var decision = new Decided(item.instanceId(), item.step(), actor.id(), absentee);
        if (writersOf(item).stream().anyMatch(decision::isOf)) {
            faults.add("own form");
        }
        judge(decision);
        decisions.add(decision);
    }

    private void judge(Decided decision) {
        var run = decisions.stream()
                .filter(each -> each.run().equals(decision.run()))
                .toList();
        if (run.stream().anyMatch(each -> !each.isOfLevel(decision) && each.shares(decision))) {
            faults.add("two levels");
        }
        if (run.stream().anyMatch(each -> each.isSigned() && !decision.isSigned() && each.by() == decision.by())) {
            faults.add("signed and approved");
        }
        var absentee = decision.absentee();
        boolean otherwise = run.stream()
                .filter(each -> each.by() == decision.by())
                .anyMatch(each -> !Objects.equals(each.absentee(), absentee));
        if (absentee != null && otherwise) {
            faults.add("decided before");
        }
    }

    /** Who wrote what an item is about; an adjustment is of a form that others may have written. */
    private Set<Long> writersOf(WorkItem item) {
        var written = item.process().equals(Adjusting.PROCESS)
                ? Stream.of(
                        new Written(Adjusting.PROCESS, item.subjectId()), new Written(Approval.PROCESS, item.formId()))
                : Stream.of(new Written(item.process(), item.subjectId()));
        var people = new HashSet<Long>();
        written.forEach(one -> people.addAll(writers.getOrDefault(one, Set.of())));
        return people;
    }
}
