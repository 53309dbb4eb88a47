package cn.jixiao.workflow.life;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.MovedWork;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Runs that do not come forward, for the system administrator; methods break {@code account.not-allowed} for others. */
@Service
public class StuckWork {

    private final AllWork all;
    private final OverdueWork overdue;
    private final Discrepancies discrepancies;
    private final MovedWork work;
    private final AuditTrail trail;
    private final AdministrationTrail administration;

    StuckWork(
            AllWork all,
            OverdueWork overdue,
            Discrepancies discrepancies,
            MovedWork work,
            AuditTrail trail,
            AdministrationTrail administration) {
        this.all = all;
        this.overdue = overdue;
        this.discrepancies = discrepancies;
        this.work = work;
        this.trail = trail;
        this.administration = administration;
    }

    /** From how many working days past its due date an open item counts as stuck. */
    public int bound() {
        return overdue.bound();
    }

    /** All of them: first what does not fit together, then what is overdue, the longest first. */
    public List<Stuck> all() {
        Administrators.require();
        return all.read(() -> Stream.concat(discrepancies.all().stream().map(Stuck::of), overdue.items().stream())
                .toList());
    }

    /**
     * Brings the inbox in step with the engine where nobody has to decide anything: a task without an item is delivered, an
     * item of another task follows its own. Breaks {@code workflow.life.no-reason}, and {@code workflow.life.no-repair}
     * where there is nothing of the kind any more.
     */
    public void repair(Stuck stuck, String reason) {
        Administrators.require();
        var words = Administrators.reason(reason);
        all.change(() -> {
            var now = discrepancies.all().stream()
                    .map(Stuck::of)
                    .filter(fault -> fault.repairable() && fault.taskId().equals(stuck.taskId()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("workflow.life.no-repair"));
            record(repaired(now), now, words);
            return now;
        });
    }

    private WorkItem repaired(Stuck fault) {
        if (fault.cause() == Stuck.Cause.TASK_WITHOUT_ITEM) {
            return work.redeliver(fault.instanceId(), fault.taskId(), fault.step())
                    .orElseThrow(() -> new RuleBroken("workflow.life.no-repair"));
        }
        var item = work.lock(fault.instanceId()).stream()
                .filter(each -> each.id() == fault.itemId())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("workflow.life.no-repair"));
        work.follow(item, fault.taskId(), fault.step());
        return item;
    }

    private void record(WorkItem item, Stuck fault, String reason) {
        var step = fault.process() + "." + fault.step();
        trail.record(new AuditEvent(
                item.formId(), item.organisation(), Role.SYSTEM_ADMIN, "REPAIR", step, null, null, reason));
        administration.record("PROCESS", "REPAIR", step + " " + fault.instanceId(), reason);
    }
}
