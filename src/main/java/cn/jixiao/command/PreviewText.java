package cn.jixiao.command;

import cn.jixiao.common.Sentences;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An import preview for reading on a terminal. */
final class PreviewText {

    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;
    private static final int LONGEST_VALUE = 60;

    private final Frames frames;

    PreviewText(Frames frames) {
        this.frames = frames;
    }

    List<String> lines(ImportPreview preview) {
        var lines = new ArrayList<String>();
        lines.add(
                say("command.preview.file", preview.fileName(), preview.forms().size()));
        preview.forms().forEach(form -> form(form, lines));
        return lines;
    }

    private void form(FormPreview preview, List<String> lines) {
        var form = preview.form();
        lines.add("");
        lines.add(say(
                "command.preview.form",
                form.name(),
                preview.firstLine(),
                preview.lastLine(),
                form.frame(),
                form.year()));
        var code = form.organisation();
        lines.add("  " + say("command.preview.code", code == null ? "—" : code.value()));
        fields(form, frames.get(form.frame()), lines);
        form.budgetItems()
                .forEach(item -> lines.add("  " + say("command.preview.item", item.category(), item.amount())));
        form.mainTasks().forEach(task -> lines.add("  " + say("command.preview.task", task.name(), task.content())));
        form.indicators().forEach(indicator -> lines.add("  " + row(indicator)));
        preview.doubts()
                .forEach(doubt -> lines.add(
                        "  " + say("command.preview.doubt", doubt.line(), Sentences.in(LOCALE, doubt.message()))));
        preview.unread()
                .forEach(text -> lines.add("  " + say("command.preview.unread", text.line(), shorten(text.text()))));
    }

    private static void fields(TargetForm form, Frame frame, List<String> lines) {
        for (var section : frame.sections()) {
            for (var entry : section.fields()) {
                var value = form.text(entry.field());
                if (!value.isEmpty() && entry.field() != Field.NAME) {
                    lines.add("  " + entry.label() + "：" + shorten(value));
                }
            }
        }
    }

    private static String row(Indicator indicator) {
        return String.join(
                " | ",
                String.valueOf(indicator.no()),
                indicator.dimension(),
                indicator.aspect(),
                shorten(indicator.name()),
                indicator.hasTarget() ? shorten(indicator.target()) : "—");
    }

    private static String shorten(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }

    private static String say(String key, Object... arguments) {
        return Sentences.in(LOCALE, key, arguments);
    }
}
