package cn.jixiao.command.cycle;

import static cn.jixiao.account.ActingUser.as;

import cn.jixiao.account.Actor;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.ScoringRulesets;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.workflow.Decision.Pass;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do with the self-evaluation of an approved form. */
@Component
@Profile("headless")
class Evaluating {

    private final Townspeople people;
    private final EvaluationDrafts drafts;
    private final SelfEvaluating evaluating;
    private final EvaluationArchive archive;
    private final ScoringRulesets rulesets;

    Evaluating(
            Townspeople people,
            EvaluationDrafts drafts,
            SelfEvaluating evaluating,
            EvaluationArchive archive,
            ScoringRulesets rulesets) {
        this.people = people;
        this.drafts = drafts;
        this.evaluating = evaluating;
        this.archive = archive;
        this.rulesets = rulesets;
    }

    void open(Journey journey) {
        journey.reached(as(unit(journey), () -> drafts.open(journey.form().id())));
    }

    /** Reports invented actual values, with a reason wherever the scoring asks for one. */
    void report(Journey journey, Random random) {
        journey.reached(as(unit(journey), () -> {
            var evaluation = journey.evaluation();
            var rules = rulesets.get(evaluation.rulesId(), evaluation.rulesVersion());
            var targets = archive.targets(evaluation);
            var report = new InventedReport(targets, new InventedActuals(rules, random), random);
            var actuals = report.content(archive.latest(evaluation).content().annualBudget());
            var score = archive.score(evaluation, actuals);
            journey.reported(Tally.of(targets, score));
            return drafts.save(evaluation.id(), evaluation.version(), report.explained(actuals, score));
        }));
    }

    void submit(Journey journey) {
        var evaluation = journey.evaluation();
        journey.reached(as(unit(journey), () -> evaluating.submit(evaluation.id(), evaluation.version())));
    }

    void review(Journey journey) {
        pass(journey, people.reviewer(journey.organisation()), "同意");
    }

    void confirm(Journey journey) {
        pass(journey, people.finance(), "确认");
        if (journey.evaluation().stage() != EvaluationStage.CONFIRMED) {
            throw new IllegalStateException(
                    "Confirmed, but at stage " + journey.evaluation().stage());
        }
    }

    private void pass(Journey journey, Actor reviewer, String opinion) {
        journey.reached(as(reviewer, () -> {
            var item = evaluating.openItem(journey.evaluation()).orElseThrow();
            return evaluating.decide(item.id(), new Pass(opinion));
        }));
    }

    private Actor unit(Journey journey) {
        return people.submitter(journey.organisation());
    }
}
