package cn.jixiao.walk;

import cn.jixiao.monitoring.Feedback;
import cn.jixiao.monitoring.Light;
import cn.jixiao.monitoring.MonitoringAtWork;
import cn.jixiao.monitoring.Noticing;
import cn.jixiao.monitoring.RectificationStage;
import cn.jixiao.monitoring.Rectifying;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a red light leads to: a notice and what the unit does about it. */
@Component
class RectificationActs implements Acts {

    static final Feedback.Answer FEEDBACK = new Feedback.Answer("增派施工队", "已完成剩余路段", "验收单");

    private final Noticing noticing;
    private final Rectifying rectifying;

    private final Act notice = new Act("ISSUE_NOTICE", Who.SUPERIOR, this::notice);
    private final Act feedback = new Act("GIVE_FEEDBACK", Who.WRITER, this::feedback);
    private final Act answer = new Act("ANSWER_ON_RECTIFICATION", Who.WRITER, this::answer);

    RectificationActs(Noticing noticing, Rectifying rectifying) {
        this.noticing = noticing;
        this.rectifying = rectifying;
    }

    @Override
    public List<Act> all() {
        return List.of(notice, feedback, answer);
    }

    @Override
    public List<Act> likely(Seen seen) {
        if (isAsked(seen)) {
            return List.of(feedback, feedback, answer, answer, answer, answer, answer);
        }
        return seen.monitorings().stream().anyMatch(monitoring -> monitoring.light() == Light.RED)
                ? List.of(notice)
                : List.of();
    }

    private static boolean isAsked(Seen seen) {
        return seen.rectifications().stream().anyMatch(each -> each.stage() == RectificationStage.FEEDBACK);
    }

    private void notice(Turn turn) {
        noticing.issue(turn.any(turn.seen().monitorings()).id(), MonitoringAtWork.notice());
    }

    private void feedback(Turn turn) {
        var rectification = turn.any(turn.seen().rectifications());
        rectifying.giveFeedback(rectification.id(), rectification.version(), FEEDBACK);
        turn.wrote(Rectifying.PROCESS, rectification.id());
    }

    private void answer(Turn turn) {
        long id = turn.any(turn.seen().rectifications()).id();
        turn.each(rectifying.remarksToAnswer(id), remark -> rectifying.answer(id, remark.id(), "已附"));
    }
}
