package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.Seasons;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Place;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a monitoring (绩效运行监控) from the first figure to the review of the department. As in approval, every method
 * is one action of one person in one transaction.
 */
@Service
@Transactional
public class MonitoringCourse {

    public static final String PROCESS = "monitoring";

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;
    private final MonitoringArchive archive;
    private final MonitoringReference reference;
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final Seasons seasons;
    private final MonitoringTrail trail;

    MonitoringCourse(
            Monitorings monitorings,
            MonitoringRevisions revisions,
            MonitoringArchive archive,
            MonitoringReference reference,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            Seasons seasons,
            MonitoringTrail trail) {
        this.monitorings = monitorings;
        this.revisions = revisions;
        this.archive = archive;
        this.reference = reference;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.seasons = seasons;
        this.trail = trail;
    }

    /**
     * Hands in what is reported, with the lights computed from it; every problem blocks and all are told at once. Whoever
     * submits counts among the writers; their second click changes nothing.
     */
    public Monitoring submit(long id, int version) {
        var monitoring = archive.get(id);
        if (monitoring.isSecondClick(version)) {
            return monitoring;
        }
        monitoring.requireEditable(version);
        seasons.requireOpen(SeasonKind.MONITOR, monitoring.year(), monitoring.organisation());
        var latest = archive.latest(monitoring);
        Problem.refuseBlocking(archive.problemsOf(monitoring, latest.content()));
        var lights = archive.lights(monitoring, latest.content());
        var lit = monitorings
                .light(monitoring, Objects.requireNonNull(lights.overall()), ActingUser.get())
                .orElseThrow(() -> archive.get(id).stale());
        if (!latest.isFrozen()) {
            revisions.freeze(lit, latest, lights);
        }
        var item = openItem(lit).orElseThrow();
        var next = workflow.resubmit(item, lit.subject());
        var action = monitoring.stage() == MonitoringStage.FILLING ? "SUBMIT" : "RESUBMIT";
        trail.record(lit, Role.SUBMITTER, action, item.step(), "");
        return move(lit, next);
    }

    /** Decides on the item in the name of a reviewer who wrote nothing of it. */
    public Monitoring decide(long itemId, Decision decision) {
        var item = workflow.take(itemId, PROCESS);
        var monitoring = archive.get(item.subjectId());
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return monitoring;
        }
        if (decision instanceof Decision.SendBack sendBack) {
            sendBack.remarks().forEach(remark -> Place.parse(remark.place()));
        }
        var next = workflow.decide(item, decision, monitoring.subject());
        trail.record(monitoring, workflow.roleAsked(item), decision.outcome().name(), item.step(), decision.opinion());
        return reference.followed(move(monitoring, next), workflow.roleAsked(item));
    }

    @Transactional(readOnly = true)
    public List<Remark> remarksOn(long id) {
        return remarks.on(archive.get(id).subject());
    }

    /** The remarks of the open correction, which the unit has to answer before it resubmits; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> remarksToAnswer(long id) {
        return remarks.toAnswer(archive.get(id).subject());
    }

    /** The unit's answer to a remark of the open correction. */
    public void answer(long id, long remarkId, String answer) {
        var monitoring = archive.get(id);
        var correction = remarks.answer(monitoring.subject(), remarkId, answer);
        trail.record(monitoring, Role.SUBMITTER, "ANSWER", correction.step(), answer);
    }

    /** The item that is open now: the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(Monitoring monitoring) {
        return inbox.openItem(monitoring.subject());
    }

    private Monitoring move(Monitoring monitoring, List<WorkItem> next) {
        return monitorings
                .move(monitoring, stageAt(next), ActingUser.get())
                .orElseThrow(() -> archive.get(monitoring.id()).stale());
    }

    private static MonitoringStage stageAt(List<WorkItem> next) {
        if (next.isEmpty()) {
            return MonitoringStage.REVIEWED;
        }
        return switch (next.getFirst().step()) {
            case "reviewByDepartment" -> MonitoringStage.DEPARTMENT_REVIEW;
            case "reviewByFinance" -> MonitoringStage.FINANCE_REVIEW;
            default -> MonitoringStage.RETURNED;
        };
    }
}
