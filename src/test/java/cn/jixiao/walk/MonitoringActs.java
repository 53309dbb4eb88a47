package cn.jixiao.walk;

import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static cn.jixiao.monitoring.MonitoringFixture.progress;
import static cn.jixiao.monitoring.MonitoringFixture.spent;

import cn.jixiao.monitoring.Likelihood;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.Window;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The monitoring of an approved form in each window: opened, reported, handed in. */
@Component
class MonitoringActs implements Acts {

    private static final List<Window> WINDOWS = List.of(new Window(7), new Window(9));

    /** Behind plan without a cause, which cannot be handed in. */
    private static final MonitoringContent UNEXPLAINED =
            new MonitoringContent(spent("860000", "700000"), Map.of(1, progress("2公里", "5公里", Likelihood.IMPOSSIBLE)));

    private static final List<MonitoringContent> REPORTS = List.of(onTrack(), failing(), failing(), UNEXPLAINED);

    private final MonitoringDrafts drafts;
    private final MonitoringCourse course;

    private final Act open = new Act("OPEN_MONITORING", Who.WRITER, this::open);
    private final Act save = new Act("SAVE_MONITORING", Who.WRITER, this::save);
    private final Act submit = new Act("SUBMIT_MONITORING", Who.WRITER, this::submit);
    private final Act answer = new Act("ANSWER_ON_MONITORING", Who.WRITER, this::answer);

    MonitoringActs(MonitoringDrafts drafts, MonitoringCourse course) {
        this.drafts = drafts;
        this.course = course;
    }

    @Override
    public List<Act> all() {
        return List.of(open, save, submit, answer);
    }

    @Override
    public List<Act> likely(Seen seen) {
        if (seen.monitorings().isEmpty()) {
            return seen.isIdle() ? List.of(open) : List.of();
        }
        return seen.monitorings().stream()
                .flatMap(monitoring -> (switch (monitoring.stage()) {
                            case FILLING -> List.of(save, save, submit, submit);
                            case RETURNED -> List.of(save, answer, answer, submit);
                            default -> List.<Act>of();
                        })
                        .stream())
                .toList();
    }

    private void open(Turn turn) {
        drafts.open(turn.seen().form().id(), turn.chance().any(WINDOWS));
    }

    private void save(Turn turn) {
        var monitoring = turn.any(turn.seen().monitorings());
        drafts.save(monitoring.id(), monitoring.version(), turn.chance().any(REPORTS));
        turn.wrote(MonitoringCourse.PROCESS, monitoring.id());
    }

    private void submit(Turn turn) {
        var monitoring = turn.any(turn.seen().monitorings());
        course.submit(monitoring.id(), monitoring.version());
        turn.wrote(MonitoringCourse.PROCESS, monitoring.id());
    }

    private void answer(Turn turn) {
        long id = turn.any(turn.seen().monitorings()).id();
        turn.each(course.remarksToAnswer(id), remark -> course.answer(id, remark.id(), "已改"));
    }
}
