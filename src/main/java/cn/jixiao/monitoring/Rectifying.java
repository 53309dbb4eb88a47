package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.monitoring.Feedback.Answer;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a rectification (整改) behind its notice: feedback and check, until it is done or given up. */
@Service
@Transactional
public class Rectifying {

    public static final String PROCESS = "rectification";

    private final Rectifications rectifications;
    private final Feedbacks feedbacks;
    private final RectificationArchive archive;
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final RectificationTrail trail;

    Rectifying(
            Rectifications rectifications,
            Feedbacks feedbacks,
            RectificationArchive archive,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            RectificationTrail trail) {
        this.rectifications = rectifications;
        this.feedbacks = feedbacks;
        this.archive = archive;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.trail = trail;
    }

    /** Hands in what the unit did and reached; remarks of the round before must have been answered. */
    public Rectification giveFeedback(long id, int version, Answer answer) {
        var rectification = archive.get(id);
        var writer = ActingUser.get();
        if (rectification.isSecondClick(version)) {
            return rectification;
        }
        writer.require(Role.SUBMITTER, rectification.organisation());
        rectification.requireVersion(version);
        if (rectification.stage() != RectificationStage.FEEDBACK) {
            throw new RuleBroken("monitoring.feedback.not-asked");
        }
        var answered = rectifications
                .answered(rectification, writer)
                .orElseThrow(() -> archive.get(id).stale());
        feedbacks.insert(answered, answer, writer.fullName());
        var item = openItem(answered).orElseThrow();
        workflow.resubmit(item, answered.subject());
        trail.record(answered, Role.SUBMITTER, "GIVE_FEEDBACK", item.step(), answer.result());
        return answered;
    }

    /** Ends the rectification as done, sends it back for another round, or ends it as not done. */
    public Rectification decide(long itemId, Decision decision) {
        var item = workflow.take(itemId, PROCESS);
        var rectification = archive.get(item.subjectId());
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return rectification;
        }
        workflow.decide(item, decision, rectification.subject());
        var stage = stageBehind(decision);
        var verdict = stage.isOpen() ? "" : decision.opinion();
        var action = stage.isOpen() ? decision.outcome().name() : stage.name();
        trail.record(rectification, workflow.roleAsked(item), action, item.step(), decision.opinion());
        return rectifications
                .move(rectification, stage, verdict, ActingUser.get())
                .orElseThrow(() -> archive.get(rectification.id()).stale());
    }

    @Transactional(readOnly = true)
    public List<Remark> remarksOn(long id) {
        return remarks.on(archive.get(id).subject());
    }

    /** The remarks of the round that is open, which the unit has to answer; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> remarksToAnswer(long id) {
        return remarks.toAnswer(archive.get(id).subject());
    }

    /** The unit's answer to a remark of the open round. */
    public void answer(long id, long remarkId, String answer) {
        var rectification = archive.get(id);
        var correction = remarks.answer(rectification.subject(), remarkId, answer);
        trail.record(rectification, Role.SUBMITTER, "ANSWER", correction.step(), answer);
    }

    /** The item that is open now: the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(Rectification rectification) {
        return inbox.openItem(rectification.subject());
    }

    private static RectificationStage stageBehind(Decision decision) {
        return switch (decision.outcome()) {
            case PASS -> RectificationStage.RECTIFIED;
            case REJECT -> RectificationStage.NOT_RECTIFIED;
            default -> RectificationStage.FEEDBACK;
        };
    }
}
