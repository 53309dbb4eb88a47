package cn.jixiao.walk;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.approval.Approval;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.FormRecord;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.Rectification;
import cn.jixiao.monitoring.Rectifying;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form and all that is about it as it stands at one moment.
 *
 * @param items all its work, the oldest first
 * @param adjustment the one that is open, null where none is
 * @param evaluation null before it was opened
 */
record Seen(
        FormRecord form,
        List<WorkItem> items,
        @Nullable Adjustment adjustment,
        List<Monitoring> monitorings,
        List<Rectification> rectifications,
        @Nullable SelfEvaluation evaluation) {

    static final String OPINION = "giveOpinion";

    /** Where one subject of one process stands. */
    record Standing(String process, long subject, Enum<?> stage) {

        boolean isOf(WorkItem item) {
            return item.process().equals(process) && item.subjectId() == subject;
        }
    }

    boolean isApproved() {
        return form.revisionInForce() != null;
    }

    /** True where it is approved and nobody is asked for anything. */
    boolean isIdle() {
        return isApproved() && items.stream().noneMatch(WorkItem::isOpen);
    }

    List<WorkItem> open() {
        return items.stream().filter(WorkItem::isOpen).toList();
    }

    Set<String> openSteps() {
        return open().stream().map(WorkItem::step).collect(Collectors.toSet());
    }

    /** True where somebody is asked for another's work rather than for their own. */
    boolean isReviewed() {
        return openSteps().stream().anyMatch(Journal::isReview);
    }

    List<Standing> standings() {
        return Stream.of(
                        Stream.of(new Standing(Approval.PROCESS, form.id().value(), form.stage())),
                        Stream.ofNullable(adjustment)
                                .map(one -> new Standing(Adjusting.PROCESS, one.id(), one.stage())),
                        monitorings.stream().map(one -> new Standing(MonitoringCourse.PROCESS, one.id(), one.stage())),
                        rectifications.stream().map(one -> new Standing(Rectifying.PROCESS, one.id(), one.stage())),
                        Stream.ofNullable(evaluation)
                                .map(one -> new Standing(SelfEvaluating.PROCESS, one.id(), one.stage())))
                .flatMap(each -> each)
                .toList();
    }
}
