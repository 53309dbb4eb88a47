package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Message;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Monitoring, as the workflow knows it. */
@Component
@Order(5)
class MonitoringProcess implements ProcessOwner {

    private final MonitoringCourse course;
    private final MonitoringArchive archive;
    private final Monitorings monitorings;
    private final Workflow workflow;

    MonitoringProcess(MonitoringCourse course, MonitoringArchive archive, Monitorings monitorings, Workflow workflow) {
        this.course = course;
        this.archive = archive;
        this.monitorings = monitorings;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return MonitoringCourse.PROCESS;
    }

    @Override
    public Subject subjectOf(WorkItem item) {
        return archive.get(item.subjectId()).subject();
    }

    @Override
    public void decide(long itemId, Decision decision) {
        course.decide(itemId, decision);
    }

    /** A red light deserves a look before it is passed. */
    @Override
    public List<Message> exceptionsOf(WorkItem item) {
        return archive.get(item.subjectId()).light() == Light.RED
                ? List.of(Message.of("monitoring.exception.red"))
                : List.of();
    }

    /** It begins again, with what was reported so far. */
    @Override
    public void terminated(WorkItem item) {
        var monitoring = archive.get(item.subjectId());
        workflow.start(monitoring.subject());
        if (monitorings
                .move(monitoring, MonitoringStage.FILLING, ActingUser.get())
                .isEmpty()) {
            throw monitoring.stale();
        }
    }
}
