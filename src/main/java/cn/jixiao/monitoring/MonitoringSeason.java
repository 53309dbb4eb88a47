package cn.jixiao.monitoring;

import cn.jixiao.account.Role;
import cn.jixiao.calendar.Reach;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonWork;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the monitorings of a year when its season begins, in the window whose time it is. */
@Component
class MonitoringSeason implements SeasonWork {

    private final Monitorings monitorings;
    private final MonitoringOpening opening;
    private final FormArchive forms;

    MonitoringSeason(Monitorings monitorings, MonitoringOpening opening, FormArchive forms) {
        this.monitorings = monitorings;
        this.opening = opening;
        this.forms = forms;
    }

    @Override
    public SeasonKind kind() {
        return SeasonKind.MONITOR;
    }

    @Override
    public int count(Reach reach) {
        return monitorings.count(reach);
    }

    @Override
    public List<Long> next(Reach reach, long afterFormId, int limit) {
        return monitorings.monitored(reach, afterFormId, limit);
    }

    @Override
    public int open(List<Long> formIds) {
        return (int) formIds.stream()
                .map(id -> forms.get(new FormId(id)))
                .filter(form -> opening.open(form, opening.due(form.year()), Role.FINANCE_OFFICER)
                        .isPresent())
                .count();
    }
}
