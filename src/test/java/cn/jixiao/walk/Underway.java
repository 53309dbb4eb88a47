package cn.jixiao.walk;

import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.failing;

import cn.jixiao.account.ActingUser;
import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.monitoring.Rectifying;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What the unit of an approved form has handed in when people begin to walk with it. */
@Component
class Underway {

    private final MonitoringDrafts monitorings;
    private final MonitoringCourse course;
    private final RectificationArchive rectifications;
    private final Rectifying rectifying;
    private final AdjustmentDrafts adjustments;
    private final AdjustmentArchive archive;
    private final Adjusting adjusting;
    private final EvaluationDrafts evaluations;
    private final SelfEvaluating evaluating;

    Underway(
            MonitoringDrafts monitorings,
            MonitoringCourse course,
            RectificationArchive rectifications,
            Rectifying rectifying,
            AdjustmentDrafts adjustments,
            AdjustmentArchive archive,
            Adjusting adjusting,
            EvaluationDrafts evaluations,
            SelfEvaluating evaluating) {
        this.monitorings = monitorings;
        this.course = course;
        this.rectifications = rectifications;
        this.rectifying = rectifying;
        this.adjustments = adjustments;
        this.archive = archive;
        this.adjusting = adjusting;
        this.evaluations = evaluations;
        this.evaluating = evaluating;
    }

    /** Nothing of it is reported yet. */
    void monitoring(FormRecord form) {
        monitorings.open(form.id(), NINE_MONTHS);
    }

    void redMonitoring(FormRecord form, Journal journal) {
        var opened = monitorings.open(form.id(), NINE_MONTHS);
        var saved = monitorings.save(opened.id(), opened.version(), failing());
        journal.wrote(MonitoringCourse.PROCESS, opened.id(), ActingUser.get());
        course.submit(saved.id(), saved.version());
    }

    /** To the notice that a red monitoring led to. */
    FormRecord feedback(FormRecord form, Journal journal) {
        var rectification = rectifications.ofForm(form.id()).getFirst();
        rectifying.giveFeedback(rectification.id(), rectification.version(), RectificationActs.FEEDBACK);
        journal.wrote(Rectifying.PROCESS, rectification.id(), ActingUser.get());
        return form;
    }

    void adjustment(FormRecord form, UnaryOperator<TargetForm> change, Journal journal) {
        var opened = adjustments.open(form.id());
        var content = change.apply(archive.latest(opened).content());
        var saved = adjustments.save(opened.id(), opened.version(), content, AdjustmentsAtWork.REASON);
        journal.wrote(Adjusting.PROCESS, opened.id(), ActingUser.get());
        adjusting.submit(saved.id(), saved.version());
    }

    void evaluation(FormRecord form, Journal journal) {
        var opened = evaluations.open(form.id());
        var saved = evaluations.save(opened.id(), opened.version(), EvaluationActs.MISSED);
        journal.wrote(SelfEvaluating.PROCESS, opened.id(), ActingUser.get());
        evaluating.submit(saved.id(), saved.version());
    }
}
