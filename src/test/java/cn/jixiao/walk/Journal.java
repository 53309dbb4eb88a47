package cn.jixiao.walk;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.WorkItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote and who decided in one walk, and whether they were allowed to: told by the rules of the field and by nothing of
 * the program but the names of its steps.
 */
final class Journal {

    private static final Map<String, Role> ASKED = Map.of(
            "reviewByDepartment", Role.DEPARTMENT_REVIEWER,
            "approveByFinance", Role.FINANCE_APPROVER,
            "approveDepartmentForm", Role.FINANCE_APPROVER);

    private record Decided(
            String run,
            boolean byFinance,
            long by,
            @Nullable Long absentee) {

        boolean isOf(long account) {
            return by == account || (absentee != null && absentee == account);
        }
    }

    private final Set<Long> writers = new HashSet<>();
    private final List<Decided> decisions = new ArrayList<>();

    void wrote(Actor actor) {
        writers.add(actor.id());
    }

    /** Notes a decision that took place, and answers what it broke; empty where it was right. */
    String decided(Actor actor, WorkItem item, FormRecord form) {
        var role = ASKED.get(item.step());
        var decision = new Decided(item.instanceId(), role == Role.FINANCE_APPROVER, actor.id(), absentee(actor));
        var fault = role == null || !actor.may(role, form.organisation()) ? "not asked" : fault(decision);
        decisions.add(decision);
        return fault;
    }

    private String fault(Decided decision) {
        if (writers.stream().anyMatch(decision::isOf)) {
            return "own form";
        }
        var run = decisions.stream()
                .filter(each -> each.run().equals(decision.run()))
                .toList();
        if (run.stream().anyMatch(each -> each.byFinance() != decision.byFinance() && share(each, decision))) {
            return "two levels";
        }
        var absentee = decision.absentee();
        boolean otherwise = run.stream()
                .filter(each -> each.by() == decision.by())
                .anyMatch(each -> !Objects.equals(each.absentee(), absentee));
        return absentee != null && otherwise ? "decided before" : "";
    }

    private static boolean share(Decided one, Decided other) {
        return one.isOf(other.by()) || (other.absentee() != null && one.isOf(other.absentee()));
    }

    private static @Nullable Long absentee(Actor actor) {
        return actor.onBehalfOf() == null ? null : actor.onBehalfOf().account();
    }
}
