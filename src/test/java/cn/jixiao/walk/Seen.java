package cn.jixiao.walk;

import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands at one moment.
 *
 * @param items all its work, the oldest first
 * @param adjustment the one that is open, null where none is
 */
record Seen(FormRecord form, List<WorkItem> items, @Nullable Adjustment adjustment) {

    List<WorkItem> open() {
        return items.stream().filter(WorkItem::isOpen).toList();
    }

    /** All its work but opinions. */
    List<WorkItem> reviews() {
        return items.stream().filter(item -> !item.step().equals("giveOpinion")).toList();
    }

    List<String> openSteps(String process) {
        return open().stream()
                .filter(item -> item.process().equals(process))
                .map(WorkItem::step)
                .toList();
    }
}
