package cn.jixiao.adjustment;

import cn.jixiao.approval.FormPageAction;
import cn.jixiao.form.FormRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an approved form's page to its adjustment, which the unit begins there. */
@Component
@Order(2)
class AdjustmentFromForm implements FormPageAction {

    private final AdjustmentDrafts drafts;
    private final AdjustmentArchive archive;
    private final AdjustmentActions allowed;

    AdjustmentFromForm(AdjustmentDrafts drafts, AdjustmentArchive archive, AdjustmentActions allowed) {
        this.drafts = drafts;
        this.archive = archive;
        this.allowed = allowed;
    }

    @Override
    public String label(FormRecord form) {
        return archive.openOf(form.id()).isPresent() ? "adjustment.form.show" : "adjustment.form.begin";
    }

    @Override
    public boolean isOffered(FormRecord form) {
        return archive.openOf(form.id()).isPresent() || allowed.mayOpen(form);
    }

    @Override
    public String begin(FormRecord form) {
        return archive.openOf(form.id())
                .map(adjustment -> AdjustmentPaths.page(adjustment.id()))
                .orElseGet(() -> AdjustmentPaths.edit(drafts.open(form.id()).id()));
    }
}
