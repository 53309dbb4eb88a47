package cn.jixiao.command;

import cn.jixiao.check.Checks;
import cn.jixiao.check.Neighbourhood;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.FormPreview;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and says what a reviewer would object to in their forms. Stores nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read target forms from documents and name what a reviewer would object to.",
        footer = {
            "",
            "All forms of one call are held against each other. No database is needed.",
            "Exit codes: 0 done, 1 something could not be read (named on standard error), 2 wrong call."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents with target forms.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One JSON object per form and line.")
    private boolean json;

    @Override
    public Integer call() {
        var console = new Console(spec);
        var frames = new Frames();
        var documents = Documents.read(files, new DocumentReader(frames));
        documents.refusals().forEach(refusal -> console.complain(refusal.what(), refusal.reason()));
        var forms = documents.previews().stream()
                .flatMap(preview -> preview.forms().stream())
                .map(FormPreview::form)
                .toList();
        print(forms, frames, console);
        return documents.complete() ? Commands.DONE : Commands.NOT_DONE;
    }

    private void print(List<TargetForm> forms, Frames frames, Console console) {
        var checks = new Checks(frames);
        var neighbourhood = new Neighbourhood(forms);
        for (var form : forms) {
            var frame = frames.get(form.frame());
            var findings = checks.of(form, neighbourhood.around(form));
            if (json) {
                console.print(FindingsJson.line(form, frame, findings));
            } else {
                FindingsText.lines(form, frame, findings).forEach(console::print);
            }
        }
    }
}
