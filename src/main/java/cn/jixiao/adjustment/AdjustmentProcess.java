package cn.jixiao.adjustment;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Message;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adjustment of targets, as the workflow knows it. */
@Component
@Order(2)
class AdjustmentProcess implements ProcessOwner {

    private final Adjusting adjusting;
    private final AdjustmentArchive archive;
    private final Adjustments adjustments;

    AdjustmentProcess(Adjusting adjusting, AdjustmentArchive archive, Adjustments adjustments) {
        this.adjusting = adjusting;
        this.archive = archive;
        this.adjustments = adjustments;
    }

    @Override
    public String process() {
        return Adjusting.PROCESS;
    }

    @Override
    public Subject subjectOf(WorkItem item) {
        return archive.get(item.subjectId()).subject();
    }

    @Override
    public void decide(long itemId, Decision decision) {
        adjusting.decide(itemId, decision);
    }

    /** More money than was approved deserves a look. */
    @Override
    public List<Message> exceptionsOf(WorkItem item) {
        return archive.raises(archive.get(item.subjectId())).stream()
                .map(raise -> Message.of("adjustment.exception.raised." + raise.field(), raise.before(), raise.after()))
                .toList();
    }

    /** It is a draft again, as after a withdrawal. */
    @Override
    public void terminated(WorkItem item) {
        var adjustment = archive.get(item.subjectId());
        if (adjustments.move(adjustment, Stage.DRAFT, ActingUser.get()).isEmpty()) {
            throw adjustment.stale();
        }
    }
}
