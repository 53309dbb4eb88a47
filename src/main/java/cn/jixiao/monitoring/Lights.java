package cn.jixiao.monitoring;

import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All lights of a monitoring.
 *
 * @param lines of the indicators, in the form's order
 * @param overall null while no line has a light
 */
public record Lights(
        LightLine execution,
        List<LightLine> lines,
        @Nullable Light overall) {

    public Lights {
        lines = List.copyOf(lines);
    }

    /** Computes them from what is reported; nothing is ever typed. */
    static Lights of(TargetForm targets, MonitoringRules rules, Window window, MonitoringContent content) {
        var judging = new LineJudging(rules, window, targets.year());
        var execution = judging.execution(content.execution());
        var lines = targets.indicators().stream()
                .map(indicator -> judging.indicator(indicator, content.progress(indicator.no())))
                .toList();
        var known = Stream.concat(Stream.of(execution), lines.stream())
                .flatMap(line -> Stream.ofNullable(line.light()))
                .toList();
        return new Lights(
                execution, lines, known.isEmpty() ? null : rules.overall().of(known));
    }

    /** The execution first, then the indicators. */
    public List<LightLine> all() {
        return Stream.concat(Stream.of(execution), lines.stream()).toList();
    }

    /** The numbers of the lines that are red. */
    public List<Integer> red() {
        return all().stream()
                .filter(line -> line.light() == Light.RED)
                .map(LightLine::no)
                .toList();
    }

    public LightLine line(int no) {
        return all().stream().filter(line -> line.no() == no).findFirst().orElseGet(() -> LightLine.dark(no));
    }
}
