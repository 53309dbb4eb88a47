package cn.jixiao.workflow;

import cn.jixiao.common.RuleBroken;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which module an item belongs to. */
@Component
class ProcessOwners {

    private final List<ProcessOwner> owners;

    ProcessOwners(List<ProcessOwner> owners) {
        this.owners = List.copyOf(owners);
    }

    /** Breaks {@code workflow.item.unknown} where the process is nobody's, as a consultation is. */
    ProcessOwner of(WorkItem item) {
        return owners.stream()
                .filter(owner -> owner.process().equals(item.process()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
    }

    Subject subjectOf(WorkItem item) {
        return of(item).subjectOf(item);
    }
}
