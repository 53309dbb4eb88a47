package cn.jixiao.demo;

import cn.jixiao.account.ActingUser;
import cn.jixiao.form.FormRecord;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.Noticing;
import cn.jixiao.monitoring.Window;
import cn.jixiao.workflow.Decision.Pass;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Monitors a few approved sample forms; where one is red its department demands to put it right. */
@Service
class DemoMonitorings {

    private static final Window WINDOW = new Window(9);
    private static final int DAYS_TO_RECTIFY = 30;

    private final DemoCity city;
    private final MonitoringDrafts drafts;
    private final MonitoringArchive archive;
    private final MonitoringCourse course;
    private final Noticing noticing;
    private final Clock clock;

    DemoMonitorings(
            DemoCity city,
            MonitoringDrafts drafts,
            MonitoringArchive archive,
            MonitoringCourse course,
            Noticing noticing,
            Clock clock) {
        this.city = city;
        this.drafts = drafts;
        this.archive = archive;
        this.course = course;
        this.noticing = noticing;
        this.clock = clock;
    }

    /** Reports, reviews and judges all samples whose form is among these. */
    List<Monitoring> write(List<FormRecord> forms) {
        return DemoForms.<List<SampleMonitoring>>read("monitorings.yaml", new TypeReference<>() {}).stream()
                .flatMap(sample -> forms.stream()
                        .filter(form -> form.name().equals(sample.form()))
                        .map(form -> monitor(sample, form)))
                .toList();
    }

    private Monitoring monitor(SampleMonitoring sample, FormRecord form) {
        var submitted = ActingUser.as(city.person(sample.author()), () -> {
            var opened = drafts.open(form.id(), WINDOW);
            var content = sample.reported(archive.latest(opened).content());
            var saved = drafts.save(opened.id(), opened.version(), content);
            return course.submit(saved.id(), saved.version());
        });
        return ActingUser.as(city.person(sample.reviewer()), () -> {
            var item = course.openItem(submitted).orElseThrow();
            var reviewed = course.decide(item.id(), new Pass("同意"));
            if (sample.notice() != null) {
                noticing.issue(
                        reviewed.id(), sample.notice().due(LocalDate.now(clock).plusDays(DAYS_TO_RECTIFY)));
            }
            return reviewed;
        });
    }
}
