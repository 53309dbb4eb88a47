package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.JixiaoApplication;
import cn.jixiao.demo.DemoCity;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private static final String PARKS =
            CommandRun.DOCUMENTS.resolve("yunchuan-parks-2026.txt").toString();

    @TempDir
    Path data;

    @Test
    @DisplayName("imports store what their author may write, find it again, name the rest, and leave intact trails")
    void imports_and_proves() {
        var headless = new Headless(JixiaoApplication.class, "--jixiao.data-dir=" + data);
        try (var services = headless.open()) {
            services.get(DemoCity.class).settle();
        }

        var stranger = CommandRun.of(headless, "import", "--as=nobody", PARKS);
        assertThat(stranger.exitCode()).isEqualTo(Commands.NOT_DONE);
        assertThat(stranger.err().lines()).hasSize(1).first().asString().contains("nobody");

        var first = CommandRun.of(headless, "import", "--as=chenjing", "--organisation=022001", PARKS);
        assertThat(first.exitCode()).isEqualTo(Commands.NOT_DONE);
        assertThat(first.out().lines())
                .singleElement()
                .asString()
                .startsWith("已存为草稿")
                .contains("行道树补植");
        assertThat(first.err().lines()).hasSize(3).allMatch(line -> line.startsWith("yunchuan-parks-2026.txt"));

        var second = CommandRun.of(headless, "import", "--as=chenjing", "--organisation=022001", PARKS);
        assertThat(second.out().lines()).singleElement().asString().startsWith("此前已导入");

        var verified = CommandRun.of(headless, "audit", "verify");
        assertThat(verified.exitCode()).isEqualTo(Commands.DONE);
        assertThat(verified.out()).contains("1 张表").contains("发现问题 0 处");
    }
}
