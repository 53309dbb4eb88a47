package cn.jixiao.walk;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The adjustment of an approved form: opened, written, submitted, taken back, given up. */
@Component
class AdjustmentActs implements Acts {

    /** Another target, or more money than may be approved without signatures. */
    static final UnaryOperator<TargetForm> LOWERED = AdjustmentActs::lowered;

    static final UnaryOperator<TargetForm> RAISED = AdjustmentsAtWork.amount(Beginnings.LARGE);
    private static final List<UnaryOperator<TargetForm>> CHANGES = List.of(LOWERED, LOWERED, RAISED);

    private final AdjustmentDrafts drafts;
    private final AdjustmentArchive archive;
    private final Adjusting adjusting;

    private final Act open = new Act("ADJUST", Who.WRITER, this::open);
    private final Act save = new Act("SAVE_ADJUSTMENT", Who.WRITER, this::save);
    private final Act submit = new Act("SUBMIT_ADJUSTMENT", Who.WRITER, this::submit);
    private final Act answer = new Act("ANSWER_ON_ADJUSTMENT", Who.WRITER, this::answer);
    private final Act withdraw = new Act("WITHDRAW_ADJUSTMENT", Who.WRITER, this::withdraw);
    private final Act discard = new Act("DISCARD_ADJUSTMENT", Who.WRITER, this::discard);

    AdjustmentActs(AdjustmentDrafts drafts, AdjustmentArchive archive, Adjusting adjusting) {
        this.drafts = drafts;
        this.archive = archive;
        this.adjusting = adjusting;
    }

    @Override
    public List<Act> all() {
        return List.of(open, save, submit, answer, withdraw, discard);
    }

    @Override
    public List<Act> likely(Seen seen) {
        var adjustment = seen.adjustment();
        if (adjustment == null) {
            return seen.isIdle() ? List.of(open) : List.of();
        }
        return switch (adjustment.stage()) {
            case DRAFT -> List.of(save, save, submit, submit, submit, discard);
            case RETURNED -> List.of(save, answer, answer, submit);
            default -> List.of(withdraw, withdraw);
        };
    }

    private void open(Turn turn) {
        var opened = drafts.open(turn.seen().form().id());
        if (turn.seen().adjustment() == null) {
            turn.wrote(Adjusting.PROCESS, opened.id());
        }
    }

    private void save(Turn turn) {
        var adjustment = turn.there(turn.seen().adjustment());
        var content = archive.latest(archive.get(adjustment.id())).content();
        var changed = turn.chance().any(CHANGES).apply(content);
        drafts.save(adjustment.id(), adjustment.version(), changed, AdjustmentsAtWork.REASON);
        turn.wrote(Adjusting.PROCESS, adjustment.id());
    }

    private void submit(Turn turn) {
        var adjustment = turn.there(turn.seen().adjustment());
        adjusting.submit(adjustment.id(), adjustment.version());
        turn.wrote(Adjusting.PROCESS, adjustment.id());
    }

    private void answer(Turn turn) {
        long id = turn.there(turn.seen().adjustment()).id();
        turn.each(adjusting.remarksToAnswer(id), remark -> adjusting.answer(id, remark.id(), "已改"));
    }

    private void withdraw(Turn turn) {
        var adjustment = turn.there(turn.seen().adjustment());
        adjusting.withdraw(adjustment.id(), adjustment.version(), "有误");
    }

    private void discard(Turn turn) {
        var adjustment = turn.there(turn.seen().adjustment());
        drafts.discard(adjustment.id(), adjustment.version());
    }

    private static TargetForm lowered(TargetForm content) {
        return content.withIndicators(content.indicators().stream()
                .map(indicator -> indicator.withTarget("≥8公里"))
                .toList());
    }
}
