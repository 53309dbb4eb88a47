package cn.jixiao.monitoring;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.failing;

import cn.jixiao.CityAtWork;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** People of 云川市 monitoring their forms, one line each; every form has one indicator with the target ≥10公里. */
@Component
public class MonitoringAtWork {

    private final CityAtWork city;
    private final Drafts drafts;
    private final MonitoringDrafts reports;
    private final MonitoringCourse course;
    private final Noticing noticing;

    MonitoringAtWork(
            CityAtWork city, Drafts drafts, MonitoringDrafts reports, MonitoringCourse course, Noticing noticing) {
        this.city = city;
        this.drafts = drafts;
        this.reports = reports;
        this.course = course;
        this.noticing = noticing;
    }

    /** A form of 022001, written by chenjing. */
    public FormRecord approved() {
        var content = aForm().withoutIndicators()
                .with(indicator("修缮长度").target("≥10公里"))
                .build();
        return city.pass("zhoumin", city.pass("wanghao", submitted("chenjing", content)));
    }

    /** A department's own form, written by guoqing of 031. */
    public FormRecord departmentApproved() {
        var content = anOverallForm()
                .forOrg("031")
                .withoutIndicators()
                .with(indicator("重点任务完成量").under("履职效能", "重点工作履行").target("≥10公里"))
                .build();
        return city.pass("yangfan", submitted("guoqing", content));
    }

    public Monitoring submitted(String writer, FormRecord form, MonitoringContent content) {
        return city.as(writer, () -> {
            var opened = reports.open(form.id(), NINE_MONTHS);
            var saved = reports.save(opened.id(), opened.version(), content);
            return course.submit(saved.id(), saved.version());
        });
    }

    /** A monitoring of 022001 that is red. */
    public Monitoring red() {
        return submitted("chenjing", approved(), failing());
    }

    public Rectification notified(String issuer, Monitoring monitoring) {
        return city.as(issuer, () -> noticing.issue(monitoring.id(), notice()));
    }

    /** About the one indicator, in a month. */
    public static Notice notice() {
        return new Notice(
                List.of(1), "增派施工队伍，年底前完成全部路段", LocalDate.now(ChinaTime.ZONE).plusMonths(1));
    }

    private FormRecord submitted(String author, TargetForm content) {
        return city.submit(author, city.as(author, () -> drafts.create(content)));
    }
}
