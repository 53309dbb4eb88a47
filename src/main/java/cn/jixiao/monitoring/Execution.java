package cn.jixiao.monitoring;

import cn.jixiao.common.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The money so far; every amount is null while not reported.
 *
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数 after all adjustments so far
 * @param executed 当期执行数: from January to the end of the window
 * @param forecast 全年预计执行数
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Execution(
        @Nullable Money initialBudget,
        @Nullable Money annualBudget,
        @Nullable Money executed,
        @Nullable Money forecast,
        Deviation deviation) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Execution of(@Nullable Money budget) {
        return new Execution(budget, budget, null, null, Deviation.NONE);
    }

    /** 执行率: executed of the adjusted budget, in percent and unrounded; empty where either is missing. */
    @JsonIgnore
    public Optional<BigDecimal> rate() {
        if (annualBudget == null || executed == null || annualBudget.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        return Optional.of(executed.yuan().multiply(HUNDRED).divide(annualBudget.yuan(), MathContext.DECIMAL128));
    }

    public Execution withInitialBudget(@Nullable Money changed) {
        return new Execution(changed, annualBudget, executed, forecast, deviation);
    }

    public Execution withAnnualBudget(@Nullable Money changed) {
        return new Execution(initialBudget, changed, executed, forecast, deviation);
    }

    public Execution withExecuted(@Nullable Money changed) {
        return new Execution(initialBudget, annualBudget, changed, forecast, deviation);
    }

    public Execution withForecast(@Nullable Money changed) {
        return new Execution(initialBudget, annualBudget, executed, changed, deviation);
    }

    public Execution withDeviation(Deviation changed) {
        return new Execution(initialBudget, annualBudget, executed, forecast, changed);
    }
}
