package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each line of the report its light. */
final class LineJudging {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MonitoringRules rules;
    private final Window window;
    private final TargetJudging current;
    private final TargetJudging forecast;

    LineJudging(MonitoringRules rules, Window window, FiscalYear year) {
        this.rules = rules;
        this.window = window;
        this.current = new TargetJudging(rules, window, year, Outlook.CURRENT);
        this.forecast = new TargetJudging(rules, window, year, Outlook.FORECAST);
    }

    /** The rate against the elapsed share of the year. */
    LightLine execution(Execution execution) {
        var judgement = execution.rate().map(rate -> {
            var asked = window.share().multiply(HUNDRED);
            var percent = rate.multiply(HUNDRED).divide(asked, MathContext.DECIMAL128);
            return Judgement.of(rules.execution().atLeast(percent), "monitoring.how.execution", rate, asked, percent);
        });
        return LightLine.of(LightLine.EXECUTION, judgement.stream().toList());
    }

    /** The worse of forecast and present; where the forecast cannot be computed, the likelihood stands for it. */
    LightLine indicator(Indicator indicator, Progress progress) {
        var target = TargetValue.parse(indicator.target());
        var outlook =
                forecast.judge(target, TargetValue.parse(progress.forecast())).or(() -> likely(progress));
        if (outlook.isEmpty()) {
            return LightLine.dark(indicator.no()); // a line that is still being written alarms nobody
        }
        var present = current.judge(target, TargetValue.parse(progress.current()));
        return LightLine.of(
                indicator.no(),
                Stream.of(outlook, present).flatMap(Optional::stream).toList());
    }

    private static Optional<Judgement> likely(Progress progress) {
        var likelihood = progress.likelihood();
        return likelihood == null
                ? Optional.empty()
                : Optional.of(Judgement.of(likelihood.light(), "monitoring.how.likelihood." + likelihood));
    }
}
