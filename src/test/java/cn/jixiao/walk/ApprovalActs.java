package cn.jixiao.walk;

import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A form on its way to approval: written, submitted, taken back, scored by the department. */
@Component
class ApprovalActs implements Acts {

    /** Full marks, such as go back to the unit, and such as may not enter the budget. */
    private static final List<String> SHARES = List.of("1", "1", "1", "0.7", "0.4");

    private final Drafts drafts;
    private final FormArchive archive;
    private final Approval approval;
    private final TargetReviewing reviewing;

    private final Act save = new Act("SAVE", Who.WRITER, this::save);
    private final Act submit = new Act("SUBMIT", Who.WRITER, this::submit);
    private final Act answer = new Act("ANSWER", Who.WRITER, this::answer);
    private final Act withdraw = new Act("WITHDRAW", Who.WRITER, this::withdraw);
    private final Act score = new Act("SCORE", Who.ASKED, this::score);

    ApprovalActs(Drafts drafts, FormArchive archive, Approval approval, TargetReviewing reviewing) {
        this.drafts = drafts;
        this.archive = archive;
        this.approval = approval;
        this.reviewing = reviewing;
    }

    @Override
    public List<Act> all() {
        return List.of(save, submit, answer, withdraw, score);
    }

    @Override
    public List<Act> likely(Seen seen) {
        return switch (seen.form().stage()) {
            case DRAFT -> List.of(save, submit, submit);
            case RETURNED -> List.of(save, answer, answer, submit);
            case UNIT_CHECK -> List.of(withdraw);
            case DEPARTMENT_REVIEW -> isLarge(seen) ? List.of(score, score, score, withdraw) : List.of(withdraw);
            default -> List.of();
        };
    }

    private static boolean isLarge(Seen seen) {
        return Stream.ofNullable(seen.form().totalAmount()).anyMatch(Beginnings::isLarge);
    }

    private void save(Turn turn) {
        var form = turn.seen().form();
        drafts.save(form.id(), form.version(), archive.latest(form.id()).content());
        turn.wrote(Approval.PROCESS, form.id().value());
    }

    private void submit(Turn turn) {
        var form = turn.seen().form();
        approval.submit(form.id(), form.version());
        turn.wrote(Approval.PROCESS, form.id().value());
    }

    private void answer(Turn turn) {
        var id = turn.seen().form().id();
        turn.each(approval.remarksToAnswer(id), remark -> approval.answer(id, remark.id(), "已改"));
    }

    private void withdraw(Turn turn) {
        var form = turn.seen().form();
        approval.withdraw(form.id(), form.version(), "有误");
    }

    private void score(Turn turn) {
        var item = turn.latest(Approval.PROCESS);
        var rules = reviewing.toFill(item).map(sheet -> sheet.rules());
        var points = turn.there(rules.orElse(null))
                .pointsTimes(new BigDecimal(turn.chance().any(SHARES)));
        reviewing.save(item.id(), points, "");
    }
}
