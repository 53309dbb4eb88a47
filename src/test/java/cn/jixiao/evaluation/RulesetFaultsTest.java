package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RulesetFaultsTest {

    private static final String REST = "{achievement: MISSED, from: 0, to: 60, toIncluded: false}";
    private static final YAMLMapper YAML = YAMLMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"zhengzhou-2020", "guizhou-2022", "department-overall"})
    @DisplayName("the rule sets of the product have no fault")
    void of_the_product(String id) {
        assertThat(RulesetFaults.of(rulesOf(id))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            weights         | [{OUTPUT: 50, BENEFIT: 30}]                      | add up to 90, not 100
            weights         | [{OUTPUT: 50, COST: 40}]                         | a group without headings
            weights         | [{OUTPUT: 90, BENEFIT: 0}]                       | not all above 0
            weights         | []                                               | weights are missing
            execution       | {points: 101, bands: []}                         | execution has no 0 to 100 points
            execution       | {points: 10, bands: [{from: 50, percent: 100}]}  | execution bands do not begin at 0
            execution       | {points: 10, bands: [{from: 0, percent: 90}]}    | execution bands do not end at 100
            satisfactionBands | [{from: 90, percent: 60}, {from: 0, percent: 100}] | satisfactionBands do not rise
            rounding        | {decimals: 5, mode: HALF_UP}                     | rounding has no 0 to 4 decimals
            to              | 2019                                             | from lies behind to
            region          | Henan                                            | region is not a code
            grades          | [{grade: EXCELLENT, from: 90}, {grade: GOOD, from: 90}, {grade: FAIR, from: 60}, {grade: POOR, from: 0}] | grades do not fall
            grades          | [{grade: EXCELLENT, from: 90}, {grade: GOOD, from: 80}, {grade: FAIR, from: 60}, {grade: POOR, from: 1}] | does not begin at 0
            grades          | [{grade: EXCELLENT, from: 90}, {grade: POOR, from: 0}] | grades are not
            overAchievement | {mode: DEDUCTION, from: 1.3, ladder: []}         | deducts without a ladder
            overAchievement | {mode: REASON, from: 0.9, ladder: []}            | begins below the target
            lateDeadline    | [{days: 10, percent: 80}, {days: 5, percent: 50}] | lateDeadline days do not rise
            lateDeadline    | [{days: 10, percent: 180}]                       | lateDeadline keeps no 0 to 100
            """)
    @DisplayName("what does not add up is told")
    void told(String part, String value, String fault) {
        assertThat(faults(part, value)).anySatisfy(told -> assertThat(told).contains(fault));
    }

    @ParameterizedTest(name = "{0} to {1}, {2} to 100")
    @CsvSource({"61,80,80", "60,79,80", "60,81,80", "60,80,81"})
    @DisplayName("bands cover 0 to 100 without a gap and without an overlap")
    void bands(String from, String to, String best) {
        var partly = "{achievement: PARTLY, from: %s, to: %s, toIncluded: false}".formatted(from, to);
        var achieved = "{achievement: ACHIEVED, from: %s, to: 100, toIncluded: true}".formatted(best);
        assertThat(faults("bands", "[%s, %s, %s]".formatted(achieved, partly, REST)))
                .anySatisfy(told -> assertThat(told).contains("gap or overlap"));
    }

    @Test
    @DisplayName("all faults are told at once")
    void all() {
        var rules = ScoringRulesFixture.with(rulesOf("zhengzhou-2020"), "weights", List.of());
        assertThat(RulesetFaults.of(ScoringRulesFixture.with(rules, "region", "?")))
                .hasSize(2);
    }

    private static List<String> faults(String part, String value) {
        var tree = YAML.<ObjectNode>valueToTree(rulesOf("zhengzhou-2020"));
        tree.set(part, YAML.readTree(value));
        return RulesetFaults.of(YAML.treeToValue(tree, ScoringRules.class));
    }
}
