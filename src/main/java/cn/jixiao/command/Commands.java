package cn.jixiao.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program's command line. Results go to standard output, everything else to standard error. Exit codes: {@code 0} done,
 * {@code 1} something could not be done and is named, {@code 2} wrong call.
 */
@Command(
        name = "jixiao",
        mixinStandardHelpOptions = true,
        version = "jixiao 0.1.0",
        description = "Budget performance targets / 预算绩效目标管理",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Without a command, or with serve, the program starts on http://localhost:8080."})
public final class Commands implements Runnable {

    public static final int DONE = 0;
    public static final int NOT_DONE = 1;
    public static final int WRONG_CALL = 2;

    private static final List<String> OPTIONS = List.of("--help", "-h", "--version", "-V");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** True where the arguments start the server: none, {@code serve}, or Spring's own options such as {@code --server.port=80}. */
    public static boolean startServer(String... args) {
        if (args.length == 0) {
            return true;
        }
        var asksForHelp = Arrays.stream(args).anyMatch(OPTIONS::contains);
        return !asksForHelp && (args[0].equals("serve") || args[0].startsWith("--"));
    }

    /**
     * Runs a command and gives its exit code.
     *
     * @param application the program's main class, which commands start without its web server
     */
    public static int run(Class<?> application, String... args) {
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize(); // silent until it is told where to log
        return commandLine(new Headless(application), utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                .execute(args);
    }

    static CommandLine commandLine(Headless headless, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ImportCommand(headless))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new CycleCommand(headless))
                .addSubcommand(new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(headless)))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchPathCommand(headless))
                        .addSubcommand(new BenchSeasonCommand(headless))
                        .addSubcommand(new BenchDocumentsCommand()))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
