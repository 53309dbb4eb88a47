package cn.jixiao.workflow;

import cn.jixiao.common.Message;
import java.util.List;

/**
 * The module whose subject a process is about; offered as a bean, so that work can be decided many at once, ended by an
 * administrator and told about without knowing what it is about.
 */
public interface ProcessOwner {

    /** Key of the process. */
    String process();

    /** What the item is about, as it stands now; breaks a rule of the module where the acting user may not see it. */
    Subject subjectOf(WorkItem item);

    /** Decides on the item in a transaction of its own or the caller's, exactly as from the page of the subject. */
    void decide(long itemId, Decision decision);

    /** Why somebody should look at the subject before they pass it among many; none where nothing speaks against it. */
    List<Message> exceptionsOf(WorkItem item);

    /**
     * The process was ended by force, in the caller's transaction: moves the subject to where its people can begin again, or
     * to its end.
     */
    void terminated(WorkItem item);
}
