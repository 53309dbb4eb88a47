package cn.jixiao.command;

import static java.util.Locale.ROOT;

import cn.jixiao.command.bench.Comparison;
import cn.jixiao.command.bench.DocumentBench;
import cn.jixiao.command.bench.Measured;
import cn.jixiao.common.Message;

/** What a measurement of documents says on a terminal. */
final class BenchText {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final Console console;

    BenchText(Console console) {
        this.console = console;
    }

    void begin(DocumentBench.Settings settings) {
        var runtime = Runtime.getRuntime();
        console.say(
                "command.bench.begin",
                Runtime.version().feature(),
                runtime.availableProcessors(),
                figure(runtime.maxMemory() / MEGABYTE, 0),
                settings.forms(),
                settings.rows(),
                settings.rounds());
        console.say("command.bench.peak-means");
    }

    void tell(Comparison comparison) {
        console.say(
                "command.bench.compared",
                Message.of("command.bench.job." + comparison.job()),
                measured(comparison.product()),
                Message.of("command.bench.bare." + comparison.job()),
                measured(comparison.bare()),
                figure(comparison.ratio(), 3));
    }

    private static Message measured(Measured measured) {
        return Message.of(
                "command.bench.measured",
                figure(measured.perSecond(), 1),
                figure(measured.p50(), 2),
                figure(measured.p99(), 2),
                figure(measured.peakBytes() / MEGABYTE, 0));
    }

    private static String figure(double value, int decimals) {
        return String.format(ROOT, "%." + decimals + "f", value);
    }
}
