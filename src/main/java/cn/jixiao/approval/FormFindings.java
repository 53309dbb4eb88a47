package cn.jixiao.approval;

import cn.jixiao.check.Checks;
import cn.jixiao.check.Finding;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Neighbours;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the review checks say of a form, and what its reviewers made of that. They never stop a form. */
@Service
@Transactional(readOnly = true)
public class FormFindings {

    private final Checks checks;
    private final Neighbours neighbours;
    private final FormArchive archive;
    private final Dismissals dismissals;
    private final SubmittedFindings submitted;

    FormFindings(
            Checks checks,
            Neighbours neighbours,
            FormArchive archive,
            Dismissals dismissals,
            SubmittedFindings submitted) {
        this.checks = checks;
        this.neighbours = neighbours;
        this.archive = archive;
        this.dismissals = dismissals;
        this.submitted = submitted;
    }

    /** What the checks find in the form with this content, stored or not, the gravest first. */
    public List<Finding> of(FormRecord form, TargetForm content) {
        return checks.of(content, neighbours.around(form, content));
    }

    /** What the checks find in the latest revision, with what was dismissed. */
    public List<JudgedFinding> on(FormRecord form) {
        return on(form, archive.latest(form.id()).content());
    }

    private List<JudgedFinding> on(FormRecord form, TargetForm content) {
        var dismissed = dismissals.on(form.id()).stream()
                .collect(Collectors.toMap(Dismissal::fingerprint, Function.identity()));
        return of(form, content).stream()
                .map(finding -> new JudgedFinding(finding, dismissed.get(finding.fingerprint())))
                .toList();
    }

    /** What stood when the latest revision was submitted. */
    public FindingTally atSubmission(FormRecord form) {
        return submitted.at(form);
    }

    /** Keeps what stands now for those who review the submission. */
    @Transactional
    void keepAtSubmission(FormRecord form, TargetForm content) {
        var open = on(form, content).stream()
                .filter(JudgedFinding::isOpen)
                .map(JudgedFinding::finding)
                .toList();
        submitted.keep(form, open);
    }
}
