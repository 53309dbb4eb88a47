package cn.jixiao.command;

import cn.jixiao.command.bench.SeasonBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The opening of a season, against plain inserts. */
@Command(
        name = "season",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measure the opening of a season on a temporary durable database: self-evaluations created from the approved"
                    + " revisions in force, with process, inbox, revision and audit trail,",
            "against batched inserts of the same rows without engine, hashes and checks."
        },
        footer = {"", "The last line is the ratio of the medians. Exit codes: 0 done, 1 it failed, 2 wrong call."})
final class BenchSeasonCommand implements Callable<Integer> {

    private final Headless headless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--forms", defaultValue = "2000", description = "Forms per round; default: ${DEFAULT-VALUE}.")
    private int forms;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds; default: ${DEFAULT-VALUE}.")
    private int rounds;

    BenchSeasonCommand(Headless headless) {
        this.headless = headless;
    }

    @Override
    public Integer call() {
        if (forms < 1 || rounds < 1 || rounds > 20) {
            throw new ParameterException(spec.commandLine(), "Forms start at 1, and there are 1 to 20 rounds.");
        }
        var console = new Console(spec);
        try (var services = headless.openTemporary("bench")) {
            services.get(SeasonBench.class).run(forms, rounds, console::print);
            return Commands.DONE;
        }
    }
}
