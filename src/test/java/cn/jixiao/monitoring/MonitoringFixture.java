package cn.jixiao.monitoring;

import cn.jixiao.common.Money;
import java.util.Map;
import java.util.Set;

/** What units report, as tests need it; the rules are those that come with the product. */
public final class MonitoringFixture {

    /** 1–9月: three quarters of the year are over. */
    public static final Window NINE_MONTHS = new Window(9);

    private MonitoringFixture() {}

    /** A budget of which that part is executed, everything expected to be. */
    public static Execution spent(String budget, String executed) {
        var annual = Money.ofYuan(budget);
        return new Execution(annual, annual, Money.ofYuan(executed), annual, Deviation.NONE);
    }

    public static Progress progress(String current, String forecast, Likelihood likelihood) {
        return new Progress(current, forecast, likelihood, Deviation.NONE, "");
    }

    public static Deviation because(Cause cause, String explanation) {
        return new Deviation(Set.of(cause), explanation);
    }

    /** Of a form with one indicator, whose target is ≥10公里: all as planned. */
    public static MonitoringContent onTrack() {
        return new MonitoringContent(spent("860000", "700000"), Map.of(1, progress("8公里", "10公里", Likelihood.CERTAIN)));
    }

    /** Of the same form: the target will be missed by half. */
    public static MonitoringContent failing() {
        var missed = progress("2公里", "5公里", Likelihood.IMPOSSIBLE);
        return new MonitoringContent(
                spent("860000", "700000"), Map.of(1, missed.withDeviation(because(Cause.STAFF, "施工队伍四月才进场"))));
    }

    static MonitoringRules rules() {
        return new MonitoringRulesets("").get("general", 1);
    }
}
