package cn.jixiao.demo;

import cn.jixiao.common.Money;
import cn.jixiao.monitoring.Cause;
import cn.jixiao.monitoring.Deviation;
import cn.jixiao.monitoring.Likelihood;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.monitoring.Notice;
import cn.jixiao.monitoring.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an approved form of the fictional city stood when it was monitored.
 *
 * @param form the form's name
 * @param progress of its indicators, in their order
 * @param notice what its department demanded; null where nothing
 */
record SampleMonitoring(
        String form,
        String author,
        String reviewer,
        Money executed,
        Money forecast,
        @Nullable Deviation deviation,
        List<Line> progress,
        @Nullable Demand notice) {

    record Line(
            String current,
            String forecast,
            Likelihood likelihood,
            @Nullable Set<Cause> causes,
            @Nullable String explanation) {

        Progress progress() {
            var deviation = new Deviation(
                    Objects.requireNonNullElse(causes, Set.of()), Objects.requireNonNullElse(explanation, ""));
            return new Progress(current, forecast, likelihood, deviation, "");
        }
    }

    record Demand(List<Integer> lines, String demand) {

        Notice due(LocalDate day) {
            return new Notice(lines, demand, day);
        }
    }

    MonitoringContent reported(MonitoringContent blank) {
        var content = blank.withExecution(blank.execution()
                .withExecuted(executed)
                .withForecast(forecast)
                .withDeviation(Objects.requireNonNullElse(deviation, Deviation.NONE)));
        for (int no = 1; no <= progress.size(); no++) {
            content = content.withProgress(no, progress.get(no - 1).progress());
        }
        return content;
    }
}
