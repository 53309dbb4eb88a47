package cn.jixiao.workflow;

import cn.jixiao.account.Role;
import java.util.Set;

/**
 * Who does a task and how long it may take.
 *
 * @param id of the user task in the BPMN file
 * @param role who is asked
 * @param workingDays until it is due
 * @param decisions how a reviewer may decide here, each an answer that the drawn gateway behind the task knows; none where
 *     the task is to write
 */
record Step(String id, Role role, int workingDays, Set<Outcome> decisions) {

    /** True where the task is a decision about what others wrote. */
    boolean reviews() {
        return !decisions.isEmpty();
    }

    /** True of a countersignature (会签): nobody else objects without ending the matter. */
    boolean isSigned() {
        return decisions.contains(Outcome.OBJECT);
    }
}
