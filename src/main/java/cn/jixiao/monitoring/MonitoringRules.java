package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is monitored when, and where the lights change; one file under {@code rulesets/monitoring/}.
 *
 * @param region code prefix of the regions it is made for; empty for every region
 * @param from first fiscal year it is valid for
 * @param windows the parts of the year that may be monitored, the shorter first
 * @param execution percent of the budget executed, of what the elapsed share of the year asks for
 * @param forecast percent of the target that will be reached
 * @param current percent of the target reached so far: of its elapsed share where it adds up over the year
 * @param limit percent of a limit (≤) that is used or will be
 * @param deadline days after a deadline
 * @param rates measures of a state, which does not add up over the year
 * @param daysToRectify proposed from the notice to the day a rectification is due
 */
public record MonitoringRules(
        String id,
        int version,
        String basis,
        String region,
        FiscalYear from,
        @JsonSetter(nulls = Nulls.SET) @Nullable FiscalYear to,
        List<Window> windows,
        Thresholds execution,
        Thresholds forecast,
        Thresholds current,
        Thresholds limit,
        Thresholds deadline,
        List<String> rates,
        Overall overall,
        int daysToRectify) {

    public MonitoringRules {
        windows = windows.stream().sorted(Comparator.comparing(Window::months)).toList();
        rates = List.copyOf(rates);
    }

    /**
     * The light of the whole.
     *
     * @param red from so many red lights on it is red
     * @param yellow from so many lights that are not green on it is yellow
     */
    public record Overall(int red, int yellow) {

        Light of(List<Light> lights) {
            if (lights.stream().filter(light -> light == Light.RED).count() >= red) {
                return Light.RED;
            }
            boolean watched =
                    lights.stream().filter(light -> light != Light.GREEN).count() >= yellow;
            return watched ? Light.YELLOW : Light.GREEN;
        }
    }

    boolean applies(FiscalYear year) {
        return from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }

    /** The window whose time it is: the last one that is over, or the first where none is. */
    Window windowAt(FiscalYear year, LocalDate today) {
        return windows.stream()
                .filter(window -> !today.isBefore(window.lastDay(year)))
                .reduce((earlier, later) -> later)
                .orElseGet(windows::getFirst);
    }

    /** True of a measure such as percent, whose value in the middle of the year is held against the whole target. */
    boolean isRate(String measure) {
        return rates.contains(measure);
    }
}
