package cn.jixiao.approval;

import cn.jixiao.common.Problem;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.YearOnYear;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Turn;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form with everything its page shows, read at one moment.
 *
 * @param problems what stands against the content; none once the form was decided on
 * @param findings what the review checks say, as long as problems are told
 * @param atSubmission how many of them stood when it was submitted
 * @param remarks on all its submissions, the oldest first
 * @param toAnswer those of them that the unit has to answer now
 * @param turn the open item of the approval, which says whose turn it is; null where it is nobody's
 * @param turns whose turn it is and since when, one for each open item
 * @param lastYear how it stands to the same project a year ago; null where there was none or the reader may not see it
 * @param names of the organisations that take part, as far as the reader may know them
 * @param actions what the acting user may do with it now
 */
public record FormPage(
        FormRecord form,
        Frame frame,
        TargetForm content,
        List<Problem> problems,
        List<JudgedFinding> findings,
        FindingTally atSubmission,
        List<Remark> remarks,
        List<Remark> toAnswer,
        @Nullable WorkItem turn,
        List<Turn> turns,
        @Nullable YearOnYear lastYear,
        Map<OrgCode, String> names,
        Set<Action> actions) {

    public FormPage {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
        toAnswer = List.copyOf(toAnswer);
        turns = List.copyOf(turns);
        names = Map.copyOf(names);
        actions = Set.copyOf(actions);
    }

    /** What stands against the form: its problems, and the findings nobody dismissed. */
    public Objections objections() {
        return new Objections(
                problems,
                findings.stream()
                        .filter(JudgedFinding::isOpen)
                        .map(JudgedFinding::finding)
                        .toList());
    }

    /** True where the acting user reviews the form now: they may object to it and dismiss findings. */
    public boolean isReviewed() {
        return actions.contains(Action.PASS);
    }

    /** True where the acting user is asked to answer the remark. */
    public boolean isAnswerable(Remark remark) {
        return actions.contains(Action.EDIT) && toAnswer.contains(remark);
    }

    /** The remarks of the last send-back. */
    public List<Remark> latestRemarks() {
        return remarks.stream()
                .filter(remark -> remark.madeAt().equals(remarks.getLast().madeAt()))
                .toList();
    }
}
