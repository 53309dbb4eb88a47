package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String PARKS =
            CommandRun.DOCUMENTS.resolve("yunchuan-parks-2026.txt").toString();

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "import", "cycle", "audit", "audit verify", "bench", "bench path", "bench documents"})
    @DisplayName("every command explains itself")
    void help(String command) {
        var run = CommandRun.of((command + " --help").split(" "));
        assertThat(run.exitCode()).isEqualTo(Commands.DONE);
        assertThat(run.out()).startsWith("Usage: jixiao " + command);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "import",
                "import --dry-run",
                "import some.txt",
                "import some.txt --as=x --organisation=ab!",
                "cycle",
                "cycle some.txt --seed=x",
                "audit",
                "bench",
                "bench path --clients=0",
                "bench path --paths=none",
                "bench documents --forms=0"
            })
    @DisplayName("a wrong call ends with 2 and says what is wrong on standard error")
    void wrong_call(String call) {
        var run = call.isEmpty() ? CommandRun.of() : CommandRun.of(call.split(" "));
        assertThat(run.exitCode()).isEqualTo(Commands.WRONG_CALL);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    @DisplayName("a dry run prints one JSON object per form and nothing else")
    void dry_run() {
        var run = CommandRun.of("import", "--dry-run", "--json", PARKS);
        assertThat(run.exitCode()).isEqualTo(Commands.DONE);
        assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisplayName("a file that cannot be read is named and ends with 1, the others are still read")
    void unreadable_file() {
        var run = CommandRun.of("import", "--dry-run", "--json", "no-such-file.txt", PARKS);
        assertThat(run.exitCode()).isEqualTo(Commands.NOT_DONE);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.err()).startsWith("no-such-file.txt：");
    }

    @Test
    @DisplayName("a cycle without a single form ends with 1 before anything is started")
    void cycle_without_forms(@TempDir Path folder) throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "一封信，没有表格。");
        var run = CommandRun.of("cycle", letter.toString());
        assertThat(run.exitCode()).isEqualTo(Commands.NOT_DONE);
        assertThat(run.out()).contains("letter.txt");
    }

    @Test
    @DisplayName("no command, serve and Spring's options start the server; help and commands do not")
    void what_starts_the_server() {
        assertThat(Commands.startServer()).isTrue();
        assertThat(Commands.startServer("serve", "--server.port=0")).isTrue();
        assertThat(Commands.startServer("--server.port=0")).isTrue();
        assertThat(Commands.startServer("--help")).isFalse();
        assertThat(Commands.startServer("audit", "verify")).isFalse();
    }
}
