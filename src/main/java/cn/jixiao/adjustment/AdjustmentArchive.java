package cn.jixiao.adjustment;

import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads adjustments and their revisions, as far as the acting user may see them. */
@Service
@Transactional(readOnly = true)
public class AdjustmentArchive {

    private final Adjustments adjustments;
    private final AdjustmentRevisions revisions;
    private final FormArchive forms;

    AdjustmentArchive(Adjustments adjustments, AdjustmentRevisions revisions, FormArchive forms) {
        this.adjustments = adjustments;
        this.revisions = revisions;
        this.forms = forms;
    }

    /** Breaks {@code adjustment.unknown} where there is none or it may not be seen: the two look alike. */
    public Adjustment get(long id) {
        return adjustments.find(id).orElseThrow(() -> new RuleBroken("adjustment.unknown"));
    }

    /** The one adjustment of the form that is under way. */
    public Optional<Adjustment> openOf(FormId form) {
        return adjustments.openOf(form);
    }

    /** All adjustments of the form, the first one first. */
    public List<Adjustment> of(FormId form) {
        return adjustments.of(form);
    }

    /** A page of adjustments, the newest first; the next page starts after the last one's id. */
    public List<Adjustment> page(FormQuery query, long olderThan, int limit) {
        return adjustments.page(query, olderThan, limit);
    }

    public AdjustmentRevision latest(Adjustment adjustment) {
        return revisions.find(adjustment.id(), adjustment.revision()).orElseThrow();
    }

    /** All revisions of the adjustment, the first one first. */
    public List<AdjustmentRevision> revisions(Adjustment adjustment) {
        return revisions.of(adjustment.id());
    }

    /** What was in force when the adjustment began. */
    public TargetForm base(Adjustment adjustment) {
        return forms.revision(adjustment.formId(), adjustment.baseRevision()).content();
    }

    /** The largest amount it raises, the project's or the year's, in yuan; zero where neither grows. */
    Money raised(Adjustment adjustment) {
        return raises(adjustment).stream()
                .map(Raise::after)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /** The amounts that grow, of the project's and the year's. */
    List<Raise> raises(Adjustment adjustment) {
        var before = base(adjustment);
        var after = latest(adjustment).content();
        return Stream.of(Field.TOTAL_AMOUNT, Field.CURRENT_YEAR_AMOUNT)
                .map(field -> new Raise(field, amount(before, field), amount(after, field)))
                .filter(raise -> raise.after().compareTo(raise.before()) > 0)
                .toList();
    }

    /** An amount of the form that an adjustment raises, in yuan. */
    record Raise(Field field, Money before, Money after) {}

    public FormRecord form(Adjustment adjustment) {
        return forms.get(adjustment.formId());
    }

    /** The number a new indicator takes: none that a revision of the form or of any of its adjustments ever used. */
    public int nextIndicatorNo(Adjustment adjustment) {
        int adjusted = of(adjustment.formId()).stream()
                .flatMap(other -> revisions(other).stream())
                .flatMap(revision -> revision.content().indicators().stream())
                .mapToInt(Indicator::no)
                .max()
                .orElse(0);
        return Math.max(adjusted + 1, forms.nextIndicatorNo(adjustment.formId()));
    }

    private static Money amount(TargetForm content, Field field) {
        return content.amount(field).orElse(Money.ZERO);
    }
}
