package cn.jixiao.command;

import cn.jixiao.command.cycle.Cycle;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.form.Frames;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole job for the forms of documents, on a database of its own. */
@Command(
        name = "cycle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Carry the forms of documents through the whole job, with invented people, on a temporary database:",
            "import, submission, department review (one form in five is sent back, answered and resubmitted), finance"
                    + " approval, actual values, self-evaluation, confirmation, proof of the audit trail."
        },
        footer = {
            "",
            "A form that its own content keeps from being submitted is listed with the sentences its unit would read;"
                    + " it does not make the run fail, and neither does a document that holds no form, as long as"
                    + " another one does.",
            "Exit codes: 0 done, 1 anything else went wrong (named), 2 wrong call."
        })
final class CycleCommand implements Callable<Integer> {

    private final Headless headless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents of text: UTF-8, UTF-16 or GBK.")
    private List<Path> files = List.of();

    @Option(
            names = "--seed",
            defaultValue = "2020",
            description = "Number from which the actual values follow; default: ${DEFAULT-VALUE}.")
    private long seed;

    CycleCommand(Headless headless) {
        this.headless = headless;
    }

    @Override
    public Integer call() {
        var console = new Console(spec);
        var started = System.nanoTime();
        var documents = Documents.read(files, new DocumentReader(new Frames()));
        var text = new CycleText(console);
        text.read(documents, System.nanoTime() - started);
        if (documents.previews().isEmpty()) {
            return Commands.NOT_DONE;
        }
        try (var services = headless.openTemporary()) {
            var report = services.get(Cycle.class).run(documents.previews(), seed);
            text.report(report);
            boolean done =
                    report.asExpected() && documents.refusals().stream().allMatch(Documents.Refusal::holdsNoForm);
            return done ? Commands.DONE : Commands.NOT_DONE;
        }
    }
}
