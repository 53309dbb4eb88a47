package cn.jixiao.document.offline;

import cn.jixiao.common.Problem;
import cn.jixiao.form.FormDiff;
import cn.jixiao.form.FormProblems;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Set;

/**
 * One form as it came back in a workbook, before anything is stored.
 *
 * @param sheet name of its sheet
 * @param form where it stands now; it is stored only if it still stands there
 * @param base what left in the workbook
 * @param saved what the program holds now
 * @param filled what came back
 * @param complaints why it cannot be taken; empty where it can
 */
public record FilledForm(
        String sheet,
        FormRecord form,
        Frame frame,
        TargetForm base,
        TargetForm saved,
        TargetForm filled,
        List<Complaint> complaints) {

    /** Whose text counts where the workbook and somebody in the program changed the same place. */
    public enum Winner {
        WORKBOOK,
        PROGRAM
    }

    public FilledForm {
        complaints = List.copyOf(complaints);
    }

    /** What others have changed in the program since the workbook left. */
    public FormDiff changesSince() {
        return FormDiff.between(base, saved, frame);
    }

    /** The places changed on both sides and differently. Of tables whose rows carry no number, the first row stands for all. */
    public Set<Place> conflicts() {
        return Merge.of(base, saved, filled, true).conflicts();
    }

    /** What would be stored. */
    public TargetForm merged(Winner winner) {
        return Merge.of(base, saved, filled, winner == Winner.WORKBOOK).form();
    }

    /** What storing it would change, cell by cell. */
    public FormDiff changes(Winner winner) {
        return FormDiff.between(saved, merged(winner), frame);
    }

    /** What would stand against the form once it is stored. */
    public List<Problem> problems(Winner winner) {
        return FormProblems.problemsOf(merged(winner), frame);
    }
}
