package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.JixiaoApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportCommandTest {

    private static final String PARKS =
            Path.of("src/test/resources/documents/parks.txt").toString();
    private static final String BUDGET =
            Path.of("src/test/resources/documents/budget-without-forms.txt").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("a dry run prints one JSON object per form and nothing else")
    void json() {
        assertThat(run("import", "--dry-run", "--json", PARKS)).isEqualTo(0);
        assertThat(out.toString().lines()).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("without --json a person can read what was read, what is doubtful and what was not read")
    void preview() {
        assertThat(run("import", "--dry-run", PARKS)).isEqualTo(0);
        assertThat(out.toString()).contains("口袋公园建设", "存疑").doesNotContain("!command");
    }

    @Test
    @DisplayName("a file that cannot be read is named with its reason, the others are still read")
    void unreadable_file() {
        assertThat(run("import", "--dry-run", "--json", BUDGET, "no-such-file.txt", PARKS))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("budget-without-forms.txt", "no-such-file.txt");
        assertThat(out.toString()).isNotEmpty();
    }

    @Test
    @DisplayName("a wrong call ends with 2 and shows the usage on standard error")
    void wrong_call() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("no-such-command")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage");
    }

    @Test
    @DisplayName("only no argument, serve and the server's own options start the server")
    void server() {
        assertThat(Commands.startServer()).isTrue();
        assertThat(Commands.startServer("serve")).isTrue();
        assertThat(Commands.startServer("--server.port=9090")).isTrue();
        assertThat(Commands.startServer("--help")).isFalse();
        assertThat(Commands.startServer("serve", "--help")).isFalse();
        assertThat(Commands.startServer("import", PARKS)).isFalse();
    }

    private int run(String... arguments) {
        return Commands.commandLine(
                        new Headless(JixiaoApplication.class), new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
