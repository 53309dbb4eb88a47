package cn.jixiao.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.RulesetEntry;
import cn.jixiao.evaluation.RulesetRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RulesetsViewTest extends ScreenTest {

    @Autowired
    EvaluationDrafts reports;

    @Autowired
    RulesetRegister register;

    RulesetsViewTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("an administrator reads every rule set with its frame, its numbers and how often it was used")
    void every_rule_set() {
        asUser(() -> {
            navigate("rulesets", RulesetsView.class);
            assertThat($(RulesetSheet.class).all()).hasSize(4);
            assertThat(sheet("guizhou-2022 第 1 版"))
                    .contains("现行", "2022 年度起", "全部地区", "份自评按此版本计分", "服务对象满意度", "1.3 倍", "≥ 90", "80% ≤ x ≤ 100%");
            assertThat(sheet("zhengzhou-2020 第 2 版")).contains("尚未生效", "2031 年度起");
        });
    }

    @Test
    @DisplayName("an administrator sees how many self-evaluations a version scored, though none of them")
    void counted() {
        var form = city.submitted("chenjing", "022001");
        long before = used();
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        city.as("chenjing", () -> reports.open(form.id()));
        assertThat(used()).isEqualTo(before + 1);
    }

    private long used() {
        return city.as("sysadmin", () -> register.all()).stream()
                .filter(entry -> entry.rules().id().equals("zhengzhou-2020")
                        && entry.rules().version() == 1)
                .mapToLong(RulesetEntry::evaluations)
                .sum();
    }

    private String sheet(String name) {
        return $(RulesetSheet.class).all().stream()
                .map(sheet -> sheet.getElement().getTextRecursively())
                .filter(words -> words.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
