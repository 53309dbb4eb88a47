package cn.jixiao.adjustment;

import cn.jixiao.CityAtWork;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adjustments of forms of 022001, each step in one line. */
@Component
public class AdjustmentsAtWork {

    public static final String REASON = "上级调减专项资金，修缮长度相应减少";

    private final CityAtWork city;
    private final AdjustmentDrafts drafts;
    private final AdjustmentArchive archive;
    private final Adjusting adjusting;
    private final Inbox inbox;

    AdjustmentsAtWork(
            CityAtWork city, AdjustmentDrafts drafts, AdjustmentArchive archive, Adjusting adjusting, Inbox inbox) {
        this.city = city;
        this.drafts = drafts;
        this.archive = archive;
        this.adjusting = adjusting;
        this.inbox = inbox;
    }

    public FormRecord approved() {
        return city.pass("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")));
    }

    public Adjustment opened(FormRecord form) {
        return opened("chenjing", form);
    }

    public Adjustment opened(String author, FormRecord form) {
        return city.as(author, () -> drafts.open(form.id()));
    }

    /** With another target for the second indicator and a reason. */
    public Adjustment written(FormRecord form) {
        return save("chenjing", opened(form), target("≥10公里"));
    }

    public Adjustment submitted(FormRecord form) {
        return submit("chenjing", written(form));
    }

    public Adjustment save(String author, Adjustment adjustment, UnaryOperator<TargetForm> change) {
        return city.as(
                author,
                () -> drafts.save(
                        adjustment.id(),
                        adjustment.version(),
                        change.apply(archive.latest(adjustment).content()),
                        REASON));
    }

    public Adjustment submit(String author, Adjustment adjustment) {
        return city.as(author, () -> adjusting.submit(adjustment.id(), adjustment.version()));
    }

    public Adjustment pass(String reviewer, Adjustment adjustment) {
        return decide(reviewer, adjustment, new Decision.Pass("同意"));
    }

    public Adjustment sendBack(String reviewer, Adjustment adjustment, String... remarks) {
        var pinned = Stream.of(remarks)
                .map(text -> new Decision.NewRemark("indicator:2", text))
                .toList();
        return decide(reviewer, adjustment, new Decision.SendBack("请修改", pinned));
    }

    public Adjustment decide(String reviewer, Adjustment adjustment, Decision decision) {
        return city.as(reviewer, () -> adjusting.decide(openItem(adjustment).id(), decision));
    }

    public void answerAll(String submitter, Adjustment adjustment) {
        city.as(
                submitter,
                () -> adjusting
                        .remarksToAnswer(adjustment.id())
                        .forEach(remark -> adjusting.answer(adjustment.id(), remark.id(), "已按意见修改")));
    }

    /** The item at which it waits, as whoever acts may see it. */
    public WorkItem openItem(Adjustment adjustment) {
        return adjusting.openItem(adjustment).orElseThrow();
    }

    /** As everybody finds it now. */
    public Adjustment now(Adjustment adjustment) {
        return city.as("shenji", () -> archive.get(adjustment.id()));
    }

    /** The steps of this adjustment so far, each with its outcome unless it is open. */
    public List<String> steps(Adjustment adjustment) {
        return city.as("shenji", () -> inbox.ofForm(adjustment.formId().value())).stream()
                .filter(item -> item.process().equals(Adjusting.PROCESS) && item.subjectId() == adjustment.id())
                .map(CityAtWork::told)
                .toList();
    }

    public static UnaryOperator<TargetForm> target(String target) {
        return content -> content.withIndicators(content.indicators().stream()
                .map(indicator -> indicator.no() == 2 ? indicator.withTarget(target) : indicator)
                .toList());
    }

    public static UnaryOperator<TargetForm> amount(String yuan) {
        return content -> content.with(Field.TOTAL_AMOUNT, yuan)
                .with(Field.CURRENT_YEAR_AMOUNT, yuan)
                .withBudgetItems(List.of());
    }
}
