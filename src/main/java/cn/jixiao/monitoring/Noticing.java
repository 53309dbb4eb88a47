package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues notices (整改通知) where a monitoring that was handed in is red. */
@Service
@Transactional
public class Noticing {

    private final MonitoringArchive monitorings;
    private final Rectifications rectifications;
    private final Workflow workflow;
    private final RectificationTrail trail;
    private final Clock clock;

    Noticing(
            MonitoringArchive monitorings,
            Rectifications rectifications,
            Workflow workflow,
            RectificationTrail trail,
            Clock clock) {
        this.monitorings = monitorings;
        this.rectifications = rectifications;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /** The red lines the acting user may demand the rectification of; none where they may not, or one is under way. */
    @Transactional(readOnly = true)
    public List<Integer> offered(Monitoring monitoring) {
        return mayIssue(monitoring, ActingUser.get()) && open(monitoring).isEmpty() ? red(monitoring) : List.of();
    }

    /** The day by which a rectification that is demanded today is to be done, unless whoever demands it names another. */
    @Transactional(readOnly = true)
    public LocalDate proposedDue(Monitoring monitoring) {
        return LocalDate.now(clock).plusDays(monitorings.rules(monitoring).daysToRectify());
    }

    /**
     * Demands the rectification of red lines, in the name of the department, or of finance for a department's own. The
     * second click finds the first; breaks {@code monitoring.notice.open-already} where another is under way.
     */
    public Rectification issue(long monitoringId, Notice notice) {
        var monitoring = monitorings.get(monitoringId);
        var actor = ActingUser.get();
        actor.require(issuer(monitoring), monitoring.organisation());
        if (monitoring.writers().contains(actor.id())) {
            throw new RuleBroken("workflow.own-form");
        }
        refuseUnfounded(monitoring, notice);
        var issued = rectifications.insert(monitoring, notice, actor);
        if (issued.isEmpty()) {
            return same(open(monitoring).getFirst(), notice, actor);
        }
        workflow.start(issued.get().subject());
        trail.record(issued.get(), issuer(monitoring), "ISSUE_NOTICE", "notice", notice.demand());
        return issued.get();
    }

    private void refuseUnfounded(Monitoring monitoring, Notice notice) {
        if (monitoring.stage().isEditable()) {
            throw new RuleBroken("monitoring.notice.not-submitted");
        }
        if (!red(monitoring).containsAll(notice.lines())) {
            throw new RuleBroken("monitoring.notice.not-red");
        }
        if (notice.dueOn().isBefore(LocalDate.now(clock))) {
            throw new RuleBroken("monitoring.notice.due-past");
        }
    }

    private static Rectification same(Rectification open, Notice notice, Actor actor) {
        if (open.issuedBy() == actor.id() && open.notice().equals(notice)) {
            return open;
        }
        throw new RuleBroken("monitoring.notice.open-already", open.issuedName(), ChinaTime.tell(open.issuedAt()));
    }

    private List<Rectification> open(Monitoring monitoring) {
        return rectifications.ofForm(monitoring.formId()).stream()
                .filter(rectification -> rectification.monitoringId() == monitoring.id())
                .filter(rectification -> rectification.stage().isOpen())
                .toList();
    }

    private List<Integer> red(Monitoring monitoring) {
        return monitorings
                .lights(monitoring, monitorings.latest(monitoring).content())
                .red();
    }

    private static boolean mayIssue(Monitoring monitoring, Actor actor) {
        return !monitoring.stage().isEditable()
                && actor.may(issuer(monitoring), monitoring.organisation())
                && !monitoring.writers().contains(actor.id());
    }

    private static Role issuer(Monitoring monitoring) {
        return monitoring.organisation().isDepartment() ? Role.FINANCE_OFFICER : Role.DEPARTMENT_REVIEWER;
    }
}
