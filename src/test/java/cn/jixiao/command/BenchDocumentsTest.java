package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.command.bench.DocumentJob;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BenchDocumentsTest {

    private static final Pattern COMPARED =
            Pattern.compile("(.+?/秒（每份 p50 [\\d.]+ 毫秒，p99 [\\d.]+ 毫秒，内存 \\+\\d+ MB）；?){2}速度比 \\d+\\.\\d{3}");

    @Test
    @DisplayName("every job is told with speed, times and memory of the product and of the bare one, and their ratio")
    void lines() {
        var run = CommandRun.of("bench", "documents", "--forms=3", "--rows=50", "--rounds=1");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(Commands.DONE);
        assertThat(run.out()).contains("3 张表，平铺表 50 行，1 轮").doesNotContain("!command");
        assertThat(run.out().lines().skip(2))
                .hasSize(DocumentJob.values().length)
                .allMatch(line -> COMPARED.matcher(line).matches());
    }
}
