package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.approval.FormPageAction;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import org.springframework.stereotype.Component;

/** Leads from an approved form's page to its self-evaluation, which the unit opens there. */
@Component
class EvaluationFromForm implements FormPageAction {

    private final EvaluationDrafts drafts;
    private final EvaluationArchive archive;

    EvaluationFromForm(EvaluationDrafts drafts, EvaluationArchive archive) {
        this.drafts = drafts;
        this.archive = archive;
    }

    @Override
    public String label(FormRecord form) {
        return archive.ofForm(form.id()).isPresent() ? "evaluation.form.show" : "evaluation.list.begin";
    }

    @Override
    public boolean isOffered(FormRecord form) {
        return form.stage() == Stage.APPROVED
                && (archive.ofForm(form.id()).isPresent() || ActingUser.get().may(Role.SUBMITTER, form.organisation()));
    }

    @Override
    public String begin(FormRecord form) {
        var evaluation = archive.ofForm(form.id()).orElseGet(() -> drafts.open(form.id()));
        return "evaluations/" + evaluation.id();
    }
}
