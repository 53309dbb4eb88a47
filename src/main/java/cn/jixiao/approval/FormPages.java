package cn.jixiao.approval;

import cn.jixiao.common.Problem;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.LastYear;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Turns;
import cn.jixiao.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a form shows, in one transaction. */
@Service
@Transactional(readOnly = true)
public class FormPages {

    private final FormArchive archive;
    private final Frames frames;
    private final Approval approval;
    private final FormFindings findings;
    private final AllowedActions allowed;
    private final OrganisationRegister organisations;
    private final LastYear lastYear;
    private final Turns turns;

    FormPages(
            FormArchive archive,
            Frames frames,
            Approval approval,
            FormFindings findings,
            AllowedActions allowed,
            OrganisationRegister organisations,
            LastYear lastYear,
            Turns turns) {
        this.archive = archive;
        this.frames = frames;
        this.approval = approval;
        this.findings = findings;
        this.allowed = allowed;
        this.organisations = organisations;
        this.lastYear = lastYear;
        this.turns = turns;
    }

    /** Breaks {@code form.unknown} where there is no such form or the acting user may not see it. */
    public FormPage of(FormId id) {
        var form = archive.get(id);
        var content = archive.latest(id).content();
        var turn = approval.openItem(id).orElse(null);
        var judged = isUndecided(form) ? findings.on(form) : List.<JudgedFinding>of();
        return new FormPage(
                form,
                frames.get(form.frame()),
                content,
                problems(form, content, judged),
                judged,
                findings.atSubmission(form),
                approval.remarksOn(id),
                approval.remarksToAnswer(id),
                turn,
                turns.of(Approval.subject(form)),
                lastYear.compare(form, content).orElse(null),
                names(form, turn),
                allowed.on(id));
    }

    private List<Problem> problems(FormRecord form, TargetForm content, List<JudgedFinding> judged) {
        return isUndecided(form)
                ? Objections.saidOnce(
                                approval.problemsOf(content),
                                judged.stream().map(JudgedFinding::finding).toList())
                        .problems()
                : List.of();
    }

    private static boolean isUndecided(FormRecord form) {
        return form.stage().isEditable() || form.stage().isUnderReview();
    }

    private Map<OrgCode, String> names(FormRecord form, @Nullable WorkItem turn) {
        var codes =
                new ArrayList<>(List.of(form.organisation(), form.organisation().department()));
        if (turn != null) {
            codes.add(turn.office().organisation());
        }
        return organisations.names(codes);
    }
}
