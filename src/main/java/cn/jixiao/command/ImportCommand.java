package cn.jixiao.command;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.FormJson;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and shows their forms. A file that cannot be read is named; the others are still read. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Read target forms from documents of text.",
        footer = {"", "Exit codes: 0 done, 1 a file could not be read (named on standard error), 2 wrong call."})
final class ImportCommand implements Callable<Integer> {

    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents of text: UTF-8, UTF-16 or GBK.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Read and show only: nothing is stored, no database is needed.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object per form and line instead of a preview.")
    private boolean json;

    @Override
    public Integer call() {
        if (!dryRun) {
            spec.commandLine().getErr().println(Sentences.in(LOCALE, "command.import.not-stored"));
            return Commands.NOT_DONE;
        }
        var frames = new Frames();
        var reader = new DocumentReader(frames);
        var done = true;
        for (var file : files) {
            done &= show(file, reader, frames);
        }
        return done ? Commands.DONE : Commands.NOT_DONE;
    }

    /** True where every form of the file was read. */
    private boolean show(Path file, DocumentReader reader, Frames frames) {
        var name = String.valueOf(file.getFileName());
        try (var content = Files.newInputStream(file)) {
            var preview = reader.read(name, content);
            print(preview, frames);
            preview.refused().forEach(form -> complain(name, Sentences.in(LOCALE, form.reason())));
            return preview.refused().isEmpty();
        } catch (RuleBroken refusal) {
            complain(name, Sentences.in(LOCALE, refusal));
        } catch (IOException unreadable) {
            complain(file.toString(), Sentences.in(LOCALE, Message.of("command.file.unreadable")));
        }
        return false;
    }

    private void print(ImportPreview preview, Frames frames) {
        var lines = json ? new FormJson(frames, LOCALE).lines(preview) : new PreviewText(frames).lines(preview);
        lines.forEach(out()::println);
    }

    private void complain(String file, String sentence) {
        spec.commandLine().getErr().println(file + "：" + sentence);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
