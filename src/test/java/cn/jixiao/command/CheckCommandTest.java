package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.JixiaoApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String PARKS =
            Path.of("src/test/resources/documents/parks.txt").toString();
    private static final String BUDGET =
            Path.of("src/test/resources/documents/budget-without-forms.txt").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("--json prints one object per form and line, with code, severity, place, sentence and evidence")
    void json() {
        assertThat(run("check", "--json", PARKS)).isEqualTo(0);
        assertThat(out.toString().lines()).isNotEmpty().allSatisfy(line -> {
            var form = JsonMapper.shared().readTree(line);
            assertThat(form.has("projectName") || form.has("departmentName")).isTrue();
            assertThat(form.get("findings")).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.get("severity").asString()).isIn("high", "medium", "low");
                assertThat(finding.get("code").asString()).matches("[A-Z0-9_]+");
                assertThat(finding.get("message").asString()).isNotBlank().doesNotStartWith("!");
                assertThat(finding.get("evidence").isArray()).isTrue();
            });
        });
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("without --json a person reads each form with its findings, where they are and what they rest on")
    void text() {
        assertThat(run("check", PARKS)).isEqualTo(0);
        assertThat(out.toString()).contains("口袋公园建设", "条审核提示", "（MISSING_").doesNotContain("!command", "!check");
    }

    @Test
    @DisplayName("a file that cannot be read is named, the others are still checked")
    void unreadable_file() {
        assertThat(run("check", "--json", BUDGET, "no-such-file.txt", PARKS)).isEqualTo(1);
        assertThat(err.toString()).contains("budget-without-forms.txt", "no-such-file.txt");
        assertThat(out.toString()).isNotEmpty();
    }

    @Test
    @DisplayName("a call without files is a wrong call")
    void wrong_call() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Commands.commandLine(
                        new Headless(JixiaoApplication.class), new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
