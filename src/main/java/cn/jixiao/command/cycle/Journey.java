package cn.jixiao.command.cycle;

import cn.jixiao.common.Message;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.evaluation.Grade;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form of a document on its way, with what has become of it so far. */
public final class Journey {

    private final ImportPreview document;
    private final int position;
    private final OrgCode organisation;
    private @Nullable FormRecord form;
    private @Nullable SelfEvaluation evaluation;
    private @Nullable Stop stop;
    private Tally tally = Tally.NONE;

    /**
     * @param position of the form in its document, from 0
     * @param organisation the one it names, or the one it was given
     */
    Journey(ImportPreview document, int position, OrgCode organisation) {
        this.document = document;
        this.position = position;
        this.organisation = organisation;
    }

    /**
     * Why a form went no further.
     *
     * @param blocked true where the unit's own content keeps it from being submitted; false of anything unexpected
     * @param reasons the sentences its unit would read
     */
    public record Stop(CycleStage stage, boolean blocked, List<Message> reasons) {

        public Stop {
            reasons = List.copyOf(reasons);
        }
    }

    /** File, number within it and name of the form. */
    public String title() {
        return document.fileName() + " " + (position + 1) + " "
                + preview().form().name();
    }

    public Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** The grade of its self-evaluation, once it has one. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(evaluation).map(SelfEvaluation::grade);
    }

    /** How its targets were reached. */
    public Tally tally() {
        return tally;
    }

    ImportPreview document() {
        return document;
    }

    int position() {
        return position;
    }

    FormPreview preview() {
        return document.forms().get(position);
    }

    OrgCode organisation() {
        return organisation;
    }

    /** True of a department's own form, which no department reviews. */
    boolean ofDepartment() {
        return organisation.isDepartment();
    }

    boolean goesOn() {
        return stop == null;
    }

    void stopAt(Stop reason) {
        stop = reason;
    }

    FormRecord form() {
        return Objects.requireNonNull(form, "not imported yet");
    }

    void reached(FormRecord state) {
        form = state;
    }

    SelfEvaluation evaluation() {
        return Objects.requireNonNull(evaluation, "not opened yet");
    }

    void reached(SelfEvaluation state) {
        evaluation = state;
    }

    void reported(Tally reached) {
        tally = reached;
    }
}
