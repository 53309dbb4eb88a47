package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Message;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rectification, as the workflow knows it. */
@Component
@Order(6)
class RectificationProcess implements ProcessOwner {

    private final Rectifying rectifying;
    private final RectificationArchive archive;
    private final Rectifications rectifications;

    RectificationProcess(Rectifying rectifying, RectificationArchive archive, Rectifications rectifications) {
        this.rectifying = rectifying;
        this.archive = archive;
        this.rectifications = rectifications;
    }

    @Override
    public String process() {
        return Rectifying.PROCESS;
    }

    @Override
    public Subject subjectOf(WorkItem item) {
        return archive.get(item.subjectId()).subject();
    }

    @Override
    public void decide(long itemId, Decision decision) {
        rectifying.decide(itemId, decision);
    }

    /** Whether something was put right is never told from a list. */
    @Override
    public List<Message> exceptionsOf(WorkItem item) {
        return List.of(Message.of("monitoring.exception.check"));
    }

    /** It ends undone; the notice can be issued again. */
    @Override
    public void terminated(WorkItem item) {
        var rectification = archive.get(item.subjectId());
        if (rectifications
                .move(rectification, RectificationStage.NOT_RECTIFIED, "", ActingUser.get())
                .isEmpty()) {
            throw rectification.stale();
        }
    }
}
