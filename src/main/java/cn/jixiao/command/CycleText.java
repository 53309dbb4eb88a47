package cn.jixiao.command;

import cn.jixiao.command.cycle.CycleReport;
import cn.jixiao.command.cycle.Journey;
import cn.jixiao.common.Sentences;
import java.util.concurrent.TimeUnit;

/** What a run of the whole job says on a terminal. */
final class CycleText {

    private final Console console;

    CycleText(Console console) {
        this.console = console;
    }

    void read(Documents documents, long nanos) {
        var forms = documents.previews().stream()
                .mapToInt(preview -> preview.forms().size())
                .sum();
        console.say("command.cycle.read", documents.previews().size(), forms, TimeUnit.NANOSECONDS.toMillis(nanos));
        documents
                .refusals()
                .forEach(refusal -> console.say(
                        "command.cycle.not-read", refusal.what(), Sentences.in(Console.LOCALE, refusal.reason())));
    }

    void report(CycleReport report) {
        report.lostCodes()
                .forEach(lost -> console.say(
                        lost.provisional() ? "command.cycle.code-provisional" : "command.cycle.code-found",
                        lost.title(),
                        lost.organisation()));
        console.print("");
        stages(report);
        console.print("");
        grades(report);
        console.print("");
        report.stopped().forEach(this::stopped);
        console.say(
                "command.cycle.arrived",
                report.journeys().size(),
                report.arrived(),
                report.stopped().size());
    }

    private void stages(CycleReport report) {
        var table = new TextTable(
                word("command.cycle.stage"),
                word("command.cycle.entered"),
                word("command.cycle.passed"),
                word("command.cycle.millis"),
                word("command.cycle.millis-per-form"));
        for (var row : report.rows()) {
            double millis = row.nanos() / 1e6;
            table.row(
                    word("command.cycle.stage." + row.stage()),
                    String.valueOf(row.entered()),
                    String.valueOf(row.passed()),
                    "%.0f".formatted(millis),
                    row.entered() == 0 ? "–" : "%.1f".formatted(millis / row.entered()));
        }
        table.lines().forEach(console::print);
    }

    private void grades(CycleReport report) {
        var table = new TextTable(word("command.cycle.grade"), word("command.cycle.forms"));
        report.grades().forEach((grade, forms) -> table.row(word("evaluation.grade." + grade), String.valueOf(forms)));
        table.lines().forEach(console::print);
        var tally = report.tally();
        console.say("command.cycle.tally", tally.met(), tally.missed(), tally.late());
    }

    private void stopped(Journey journey) {
        journey.stop().ifPresent(stop -> {
            console.say(
                    stop.blocked() ? "command.cycle.blocked" : "command.cycle.failed",
                    journey.title(),
                    word("command.cycle.stage." + stop.stage()));
            stop.reasons().forEach(reason -> console.print("  " + Sentences.in(Console.LOCALE, reason)));
        });
    }

    private static String word(String key) {
        return Sentences.in(Console.LOCALE, key);
    }
}
