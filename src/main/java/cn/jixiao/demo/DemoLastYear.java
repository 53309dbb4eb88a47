package cn.jixiao.demo;

import cn.jixiao.account.ActingUser;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision.Pass;
import java.util.List;
import org.springframework.stereotype.Service;

/** Evaluates the sample forms of the year before, so that this year's have something to be held against. */
@Service
class DemoLastYear {

    private final DemoCity city;
    private final EvaluationDrafts drafts;
    private final EvaluationArchive archive;
    private final SelfEvaluating evaluating;

    DemoLastYear(DemoCity city, EvaluationDrafts drafts, EvaluationArchive archive, SelfEvaluating evaluating) {
        this.city = city;
        this.drafts = drafts;
        this.archive = archive;
        this.evaluating = evaluating;
    }

    /** Reports what the approved form reached and lets department and bureau confirm it. */
    void evaluate(PastProject past, FormRecord approved) {
        var sample = past.form();
        var submitted = ActingUser.as(city.person(sample.author()), () -> {
            var opened = drafts.open(approved.id());
            var content = past.reported(archive.latest(opened).content());
            var saved = drafts.save(opened.id(), opened.version(), content);
            return evaluating.submit(saved.id(), saved.version());
        });
        for (var reviewer : List.of(sample.reviewer(), sample.approver())) {
            ActingUser.as(city.person(reviewer), () -> {
                var item = evaluating.openItem(submitted).orElseThrow();
                return evaluating.decide(item.id(), new Pass("同意"));
            });
        }
    }
}
