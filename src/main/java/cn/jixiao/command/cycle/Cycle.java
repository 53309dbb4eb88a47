package cn.jixiao.command.cycle;

import cn.jixiao.account.ActingUser;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Frames;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries every form of documents through the whole job, stage by stage, through the services everybody uses. */
@Component
@Profile("headless")
public class Cycle {

    /** One form in so many is sent back. */
    private static final int SENT_BACK = 5;

    private final Frames frames;
    private final Townspeople people;
    private final Approving approving;
    private final Evaluating evaluating;
    private final AuditVerification verification;

    Cycle(
            Frames frames,
            Townspeople people,
            Approving approving,
            Evaluating evaluating,
            AuditVerification verification) {
        this.frames = frames;
        this.people = people;
        this.approving = approving;
        this.evaluating = evaluating;
        this.verification = verification;
    }

    /**
     * Runs on an empty database and answers what became of each form.
     *
     * @param seed from which all actual values follow: equal seeds give equal results
     */
    public CycleReport run(List<ImportPreview> documents, long seed) {
        var codes = new AssignedCodes(documents, frames);
        var journeys = codes.journeys();
        var names = codes.names();
        people.settle(
                journeys.stream().map(Journey::organisation).toList(), code -> names.getOrDefault(code, "单位" + code));
        var stages = new Stages(journeys);
        approve(stages);
        evaluate(stages, new Random(seed));
        stages.pass(CycleStage.VERIFY, this::verify);
        return new CycleReport(stages.rows(), journeys, codes.lost());
    }

    private void approve(Stages stages) {
        stages.pass(CycleStage.IMPORT, approving::store);
        stages.pass(CycleStage.SUBMIT, approving::submit);
        var returned = stages.oneIn(SENT_BACK);
        stages.pass(CycleStage.SEND_BACK, returned, approving::sendBack);
        stages.pass(CycleStage.RESUBMIT, returned, approving::resubmit);
        stages.pass(CycleStage.REVIEW, stages.ofUnits(), approving::review);
        stages.pass(CycleStage.APPROVE, approving::approve);
    }

    private void evaluate(Stages stages, Random random) {
        stages.pass(CycleStage.OPEN_EVALUATION, evaluating::open);
        stages.pass(CycleStage.REPORT, journey -> evaluating.report(journey, random));
        stages.pass(CycleStage.SUBMIT_EVALUATION, evaluating::submit);
        stages.pass(CycleStage.REVIEW_EVALUATION, stages.ofUnits(), evaluating::review);
        stages.pass(CycleStage.CONFIRM, evaluating::confirm);
    }

    private void verify(Journey journey) {
        var formId = journey.form().id().value();
        var result = ActingUser.as(people.auditor(), () -> verification.verify(formId));
        if (!result.intact()) {
            throw new RuleBroken(result.faults());
        }
    }
}
