package cn.jixiao.command;

import cn.jixiao.check.Finding;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;

/** The findings of one form for reading on a terminal. */
final class FindingsText {

    private static final int LONGEST_QUOTATION = 40;

    private FindingsText() {}

    static List<String> lines(TargetForm form, Frame frame, List<Finding> findings) {
        var lines = new ArrayList<String>();
        lines.add(say("command.check.form", form.name(), findings.size()));
        for (var finding : findings) {
            lines.add("  "
                    + say(
                            "command.check.finding",
                            say("command.check." + finding.severity().text()),
                            place(finding.place(), form, frame),
                            Sentences.in(Console.LOCALE, finding.message()),
                            finding.code()));
            finding.evidence().forEach(words -> lines.add("      " + say("command.check.evidence", shorten(words))));
        }
        return lines;
    }

    private static String place(Place place, TargetForm form, Frame frame) {
        return switch (place) {
            case Place.OfField(var field) ->
                frame.entry(field).map(Frame.Entry::label).orElse(field.name());
            case Place.OfIndicator(var no) ->
                say(
                        "command.check.indicator",
                        no,
                        form.indicator(no).map(i -> shorten(i.name())).orElse(""));
            case Place.OfBudgetItem(var row) -> say("command.check.budget-item", row);
            case Place.OfTask(var row) -> say("command.check.task", row);
            case Place.WholeForm() -> say("command.check.whole-form");
            case Place.Execution() -> say("command.check.whole-form");
        };
    }

    private static String shorten(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_QUOTATION ? line : line.substring(0, LONGEST_QUOTATION) + "…";
    }

    private static String say(String key, Object... arguments) {
        return Sentences.in(Console.LOCALE, key, arguments);
    }
}
