package cn.jixiao.document;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.layout.ApprovalLetterLayout;
import cn.jixiao.document.layout.Approved;
import cn.jixiao.document.layout.Evaluated;
import cn.jixiao.document.layout.ProjectListLayout;
import cn.jixiao.document.layout.SelfEvaluationLayout;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.OrganisationRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Hands out official documents of what the acting user may see. Not one transaction: it reads first and prints then, so
 * that no connection waits for a file.
 */
@Service
public class OfficialDocuments {

    /** More rows nobody prints; who wants them all narrows the list by year and department. */
    private static final int LONGEST_LIST = 5000;

    private static final int PAGE = 500;

    private final FormArchive forms;
    private final Frames frames;
    private final EvaluationArchive evaluations;
    private final OrganisationRegister organisations;

    OfficialDocuments(
            FormArchive forms, Frames frames, EvaluationArchive evaluations, OrganisationRegister organisations) {
        this.forms = forms;
        this.frames = frames;
        this.evaluations = evaluations;
        this.organisations = organisations;
    }

    /** The form as it stands; breaks {@code form.unknown} where there is none or it may not be seen. */
    public OfficialDocument targetForm(FormId id, Format format) {
        var content = forms.latest(id).content();
        return TargetForms.print(content, frames.get(content.frame()), format);
    }

    /** The self-evaluation form (自评表) with what is reported so far; breaks {@code evaluation.unknown}. */
    public OfficialDocument selfEvaluation(long id, Format format) {
        var evaluation = evaluations.get(id);
        var targets = evaluations.targets(evaluation);
        var content = evaluations.latest(evaluation).content();
        var evaluated = new Evaluated(
                targets,
                frames.get(targets.frame()),
                content,
                evaluations.score(evaluation, content),
                department(targets, evaluation.organisation()),
                organisation(targets, evaluation.organisation()));
        return format.print(SelfEvaluationLayout.of(evaluated));
    }

    /**
     * The approval letter (批复) with the targets in force; breaks {@code form.unknown}, and
     * {@code document.letter.not-approved} before there are any.
     */
    public OfficialDocument approvalLetter(FormId id, Format format) {
        var form = forms.get(id);
        var inForce = form.revisionInForce();
        var number = form.approvalNumber();
        var date = form.approvedOn();
        if (inForce == null || number == null || date == null) {
            throw new RuleBroken("document.letter.not-approved", form.name());
        }
        var content = forms.revision(id, inForce).content();
        var finance = organisations.divisionFor(form.organisation()).department();
        var approved = new Approved(
                content,
                frames.get(content.frame()),
                number,
                date,
                name(form.organisation().department()),
                organisation(content, form.organisation()),
                name(finance));
        return format.print(ApprovalLetterLayout.of(approved));
    }

    /** The register of the projects of the query, by organisation; breaks {@code document.list.too-long}. */
    public OfficialDocument projectList(FormQuery query, Format format) {
        var listed = new ArrayList<FormRecord>();
        List<FormRecord> page = forms.firstPage(query, PAGE);
        while (!page.isEmpty()) {
            listed.addAll(page);
            if (listed.size() > LONGEST_LIST) {
                throw new RuleBroken("document.list.too-long", LONGEST_LIST);
            }
            page = forms.page(query, page.getLast().id(), PAGE);
        }
        listed.sort(Comparator.comparing(FormRecord::organisation)
                .thenComparing(FormRecord::id, Comparator.comparingLong(FormId::value)));
        var names = organisations.names(
                listed.stream().map(FormRecord::organisation).toList());
        return format.print(ProjectListLayout.of(heading(query), listed, names));
    }

    private String heading(FormQuery query) {
        var year = query.year() == null ? "" : query.year() + "年度";
        return OrgCode.parse(query.prefix())
                        .map(code -> (code + " " + name(code)).strip() + "　")
                        .orElse("")
                + year;
    }

    private String department(TargetForm form, OrgCode organisation) {
        var printed = form.text(Field.DEPARTMENT);
        return printed.isEmpty() ? name(organisation.department()) : printed;
    }

    private String organisation(TargetForm form, OrgCode organisation) {
        var printed = form.text(Field.IMPLEMENTING_ORGANISATION);
        return printed.isEmpty() ? name(organisation) : printed;
    }

    private String name(OrgCode code) {
        return organisations.names(List.of(code)).getOrDefault(code, "");
    }
}
