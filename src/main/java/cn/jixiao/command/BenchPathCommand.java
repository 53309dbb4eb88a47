package cn.jixiao.command;

import cn.jixiao.command.bench.PathBench;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The approval path, against bare Flowable. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measure the approval path against bare Flowable with full history, on a temporary durable database:",
            "a form of 20 indicators created, saved, submitted, passed and approved, with revisions, audit trail, inbox"
                    + " and row-level security, against start + 3 × (query, claim, complete)."
        },
        footer = {"", "The last line is the ratio of the medians. Exit codes: 0 done, 1 a path failed, 2 wrong call."})
final class BenchPathCommand implements Callable<Integer> {

    private final Headless headless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--paths", defaultValue = "1000", description = "Paths per round; default: ${DEFAULT-VALUE}.")
    private int paths;

    @Option(
            names = "--clients",
            split = ",",
            defaultValue = "1,4",
            description = "How many walk at once; default: ${DEFAULT-VALUE}.")
    private List<Integer> clients = List.of();

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds per measurement; default: ${DEFAULT-VALUE}.")
    private int rounds;

    BenchPathCommand(Headless headless) {
        this.headless = headless;
    }

    @Override
    public Integer call() {
        boolean sensible = rounds > 0 && clients.stream().allMatch(number -> number > 0 && number <= paths);
        if (!sensible) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Rounds and clients start at 1, and there are at least as many paths as clients.");
        }
        var console = new Console(spec);
        try (var services = headless.openTemporary("bench")) {
            services.get(PathBench.class).run(new PathBench.Settings(paths, clients, rounds), console::print);
            return Commands.DONE;
        }
    }
}
