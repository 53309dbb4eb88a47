package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static cn.jixiao.evaluation.ScoringRulesFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.StartRefused;
import cn.jixiao.form.FrameId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringRulesetsTest {

    private static final ScoringRules EVERYWHERE = rulesOf("zhengzhou-2020");
    private static final ScoringRules NEWER = with(EVERYWHERE, "version", 2);
    private static final ScoringRules OF_2025 = with(with(EVERYWHERE, "id", "from-2025"), "from", 2025);
    private static final ScoringRules PROVINCE = region("province", "41");
    private static final ScoringRules CITY = region("city", "4101");

    @ParameterizedTest(name = "in region \"{0}\": {1}")
    @CsvSource({"'',from-2025", "33,from-2025", "41,province", "410200,province", "410100,city"})
    @DisplayName("rules made for the region go before those for a larger one and for all")
    void by_region(String region, String chosen) {
        var rulesets = new ScoringRulesets(List.of(EVERYWHERE, OF_2025, PROVINCE, CITY), region);
        assertThat(rulesets.forForm(EVERYWHERE.frame(), new FiscalYear(2026)).id())
                .isEqualTo(chosen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024,zhengzhou-2020", "2025,from-2025"})
    @DisplayName("a year has the rules that began last before it")
    void by_year(int year, String chosen) {
        var rulesets = new ScoringRulesets(List.of(EVERYWHERE, OF_2025), "");
        assertThat(rulesets.forForm(EVERYWHERE.frame(), new FiscalYear(year)).id())
                .isEqualTo(chosen);
    }

    @Test
    @DisplayName("of two versions the newer is for what begins now, the older stays for what began with it")
    void versions_side_by_side() {
        var rulesets = new ScoringRulesets(List.of(NEWER, EVERYWHERE), "");
        assertThat(rulesets.forForm(EVERYWHERE.frame(), new FiscalYear(2026))).isEqualTo(NEWER);
        assertThat(rulesets.get("zhengzhou-2020", 1)).isEqualTo(EVERYWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-frame", "guizhou-2022"})
    @DisplayName("where no rules are for that frame and year, a sentence says so")
    void none(String frame) {
        var rulesets = new ScoringRulesets(List.of(EVERYWHERE, with(rulesOf("guizhou-2022"), "to", 2024)), "");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rulesets.forForm(new FrameId(frame), new FiscalYear(2026)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("evaluation.rules.none"));
    }

    @Test
    @DisplayName("two files of the same version stop the start, and so do two that would be chosen between by chance")
    void twins() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new ScoringRulesets(List.of(EVERYWHERE, EVERYWHERE), ""))
                .withMessageContaining("zhengzhou-2020 version 1");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new ScoringRulesets(List.of(EVERYWHERE, with(EVERYWHERE, "id", "another")), ""))
                .withMessageContaining("frame zhengzhou-2020 from 2020");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "misspelt,decimals",
        "incomplete,grades",
        "empty-weight,weights",
        "not-adding-up,'add up to 95, not 100'"
    })
    @DisplayName("a file that is misspelt, incomplete or does not add up stops the start with a sentence that names it")
    void unreadable(String file, String told) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ScoringRulesets.read("evaluation/rulesets/" + file + ".yaml"))
                .withMessageContaining(file + ".yaml")
                .withMessageContaining(told);
    }

    private static ScoringRules region(String id, String code) {
        return with(with(EVERYWHERE, "id", id), "region", code);
    }
}
