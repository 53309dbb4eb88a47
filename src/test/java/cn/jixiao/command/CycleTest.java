package cn.jixiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CycleTest {

    @Test
    @DisplayName("every form without a blocking problem reaches the end; lost codes and the blocked form are told")
    void whole_job() {
        var run = CommandRun.of(CommandRun.onDocuments(
                "cycle", "yunchuan-parks-2026.txt", "yunchuan-transport-2026.txt", "yunchuan-overall-2026.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Commands.DONE);
        assertThat(run.out())
                .contains("共 6 张表，5 张走完全程，1 张未走完")
                .contains("取自同单位的其他表 061001：yunchuan-parks-2026.txt 2 行道树补植")
                .contains("取自同单位的其他表 061：yunchuan-overall-2026.txt 1 云川市园林管理中心")
                .contains("暂用 P01001：yunchuan-transport-2026.txt 1 乡村客运站改造")
                .contains("不能提交 yunchuan-parks-2026.txt 4 灌溉设施更新\n  “产出目标”下至少应有一个填写了目标值的指标")
                .containsPattern("部门退回 +1 +1 ")
                .containsPattern("财政确认 +5 +5 ")
                .containsPattern("核验审计 +5 +5 ");
    }
}
