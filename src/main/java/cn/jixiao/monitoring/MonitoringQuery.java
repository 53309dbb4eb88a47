package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which monitorings to list, within what the reader may see; null means any.
 *
 * @param prefix code prefix of the organisations; empty for all
 */
public record MonitoringQuery(
        String prefix,
        @Nullable FiscalYear year,
        @Nullable Window window,
        @Nullable Light light,
        @Nullable MonitoringStage stage) {

    public static MonitoringQuery everything() {
        return new MonitoringQuery("", null, null, null, null);
    }
}
