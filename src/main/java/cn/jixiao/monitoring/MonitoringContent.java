package cn.jixiao.monitoring;

import cn.jixiao.common.Money;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports in a window of the year (绩效运行监控表).
 *
 * @param progress by the indicators' numbers
 */
public record MonitoringContent(Execution execution, Map<Integer, Progress> progress) {

    public MonitoringContent {
        progress = Collections.unmodifiableSortedMap(new TreeMap<>(progress)); // in order, as in Deviation
    }

    /** Nothing reported yet; the budget is the approved one until the unit corrects it. */
    static MonitoringContent blank(@Nullable Money approvedBudget) {
        return new MonitoringContent(Execution.of(approvedBudget), Map.of());
    }

    /** How the indicator is getting on; nothing said where it was not reported. */
    public Progress progress(int no) {
        return progress.getOrDefault(no, Progress.NONE);
    }

    public MonitoringContent withExecution(Execution changed) {
        return new MonitoringContent(changed, progress);
    }

    public MonitoringContent withProgress(int no, Progress changed) {
        var all = new TreeMap<>(progress);
        all.put(no, changed);
        return new MonitoringContent(execution, all);
    }
}
