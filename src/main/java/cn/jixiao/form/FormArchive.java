package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads forms and their revisions, as far as the acting user may see them. */
@Service
@Transactional(readOnly = true)
public class FormArchive {

    private final Forms forms;
    private final FormLists lists;
    private final Revisions revisions;
    private final FormApprovals approvals;

    FormArchive(Forms forms, FormLists lists, Revisions revisions, FormApprovals approvals) {
        this.forms = forms;
        this.lists = lists;
        this.revisions = revisions;
        this.approvals = approvals;
    }

    /** Breaks {@code form.unknown} where there is no such form or it may not be seen: the two look alike. */
    public FormRecord get(FormId id) {
        return forms.find(id).orElseThrow(() -> new RuleBroken("form.unknown", id));
    }

    public Revision latest(FormId id) {
        return revision(id, get(id).revision());
    }

    public Revision revision(FormId id, int no) {
        return revisions.find(id, no).orElseThrow(() -> new RuleBroken("form.revision.unknown", id, no));
    }

    /** All revisions of a form, the first one first. */
    public List<Revision> revisions(FormId id) {
        return revisions.of(id);
    }

    /** The revisions that are or were in force, the first approval first; none before it. */
    public List<FormApproval> approvals(FormId id) {
        return approvals.of(id);
    }

    /** A page of forms, the newest first; the next page starts after the last one's id. */
    public List<FormRecord> page(FormQuery query, FormId olderThan, int limit) {
        return lists.page(query, olderThan.value(), limit);
    }

    public List<FormRecord> firstPage(FormQuery query, int limit) {
        return page(query, new FormId(Long.MAX_VALUE), limit);
    }

    /** Forms in force of the year before from which none of that year was started, the newest first. */
    public List<FormRecord> withoutSuccessor(OrgCode organisation, FiscalYear year, int limit) {
        return lists.withoutSuccessor(organisation, year, limit);
    }

    /** The form of that year that was started from this one. */
    public Optional<FormRecord> successor(FormId id, FiscalYear year) {
        return lists.successor(id, year);
    }

    /** The form in force of the same project the year before: the one this was started from, or its namesake. */
    public Optional<FormRecord> former(FormRecord form) {
        return form.predecessor() != null
                ? forms.find(form.predecessor())
                : lists.approved(form.organisation(), form.year().value() - 1, form.name());
    }

    /** The number a new indicator of the form takes: none that any of its revisions ever used. */
    public int nextIndicatorNo(FormId id) {
        return revisions(id).stream()
                        .flatMap(revision -> revision.content().indicators().stream())
                        .mapToInt(Indicator::no)
                        .max()
                        .orElse(0)
                + 1;
    }
}
