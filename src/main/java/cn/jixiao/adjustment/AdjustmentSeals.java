package cn.jixiao.adjustment;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of what was submitted to adjust a form. */
@Component
class AdjustmentSeals implements SealedRevisions {

    private final Adjustments adjustments;
    private final AdjustmentRevisions revisions;

    AdjustmentSeals(Adjustments adjustments, AdjustmentRevisions revisions) {
        this.adjustments = adjustments;
        this.revisions = revisions;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return adjustments.of(new FormId(formId)).stream()
                .flatMap(adjustment -> revisions.of(adjustment.id()).stream())
                .filter(AdjustmentRevision::isFrozen)
                .filter(revision -> !revisions.seal(revision.content()).equals(revision.sha256()))
                .map(revision -> Message.of("adjustment.revision.altered", formId, revision.no()))
                .toList();
    }
}
