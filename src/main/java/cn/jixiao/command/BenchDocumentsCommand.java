package cn.jixiao.command;

import cn.jixiao.command.bench.DocumentBench;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reading, printing and checking forms, against the bare libraries. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measure reading, printing and checking invented forms of 20 indicators against bare POI and PDFBox,",
            "on one thread and without a database; each form is a document of its own."
        },
        footer = {"", "Every line ends with the ratio of the medians. Exit codes: 0 done, 1 a job failed, 2 wrong call."
        })
final class BenchDocumentsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--forms", defaultValue = "1000", description = "Forms per round; default: ${DEFAULT-VALUE}.")
    private int forms;

    @Option(
            names = "--rows",
            defaultValue = "5000",
            description = "Rows of the workbook of one row per indicator; default: ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds per measurement; default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Override
    public Integer call() {
        if (IntStream.of(forms, rows, rounds).anyMatch(number -> number < 1)) {
            throw new ParameterException(spec.commandLine(), "Forms, rows and rounds start at 1.");
        }
        var text = new BenchText(new Console(spec));
        var settings = new DocumentBench.Settings(forms, rows, rounds);
        text.begin(settings);
        new DocumentBench().run(settings, text::tell);
        return Commands.DONE;
    }
}
