package cn.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.org.OrgCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real forms are full of warnings; the rules must still let nearly all of them pass. */
class RealFormsTest {

    private static final List<String> FILES = List.of(
            "zhengzhou-construction-2020.jsonl",
            "zhengzhou-resources-2020.jsonl",
            "zhengzhou-housing-fund-2020.jsonl",
            "zhengzhou-government-office-2020.jsonl",
            "qiannan-construction-2022.jsonl");

    private static final Map<Field, String> KEYS = Map.ofEntries(
            Map.entry(Field.NAME, "projectName"),
            Map.entry(Field.ORGANISATION_NAME, "organisationName"),
            Map.entry(Field.DEPARTMENT, "department"),
            Map.entry(Field.IMPLEMENTING_ORGANISATION, "implementingUnit"),
            Map.entry(Field.USE_OF_FUNDS, "fundPurpose"),
            Map.entry(Field.PHONE, "phone"),
            Map.entry(Field.START_DATE, "startDate"),
            Map.entry(Field.END_DATE, "endDate"),
            Map.entry(Field.TOTAL_AMOUNT, "totalAmount"),
            Map.entry(Field.CURRENT_YEAR_AMOUNT, "currentYearAmount"),
            Map.entry(Field.FISCAL_AMOUNT, "fundFiscal"),
            Map.entry(Field.SUPERIOR_AMOUNT, "fundSuperior"),
            Map.entry(Field.LOCAL_AMOUNT, "fundLocal"),
            Map.entry(Field.OTHER_AMOUNT, "fundOther"),
            Map.entry(Field.OVERALL_GOAL, "overallGoal"),
            Map.entry(Field.ANNUAL_GOAL, "annualGoal"),
            Map.entry(Field.ANNUAL_GOALS, "annualGoals"));

    @Test
    @DisplayName("fewer than 6 real project forms are blocked once each has an organisation")
    void few_real_forms_are_blocked() {
        var frames = new Frames();
        var blocked = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        var forms = FILES.stream().flatMap(RealFormsTest::forms).toList();
        for (var form : forms) {
            FormProblems.problemsOf(form, frames.get(form.frame()))
                    .forEach(problem -> (problem.blocks() ? blocked : warnings).add(said(form, problem)));
        }
        System.out.printf("real forms: %d, blocked %s, warnings %s%n", forms.size(), blocked, counted(warnings));
        assertThat(forms).hasSizeGreaterThan(50);
        assertThat(blocked).hasSizeLessThan(6);
    }

    private static String said(TargetForm form, Problem problem) {
        return problem.blocks() ? problem.code() + "@" + problem.place() + " of " + form.name() : problem.code();
    }

    private static Map<String, Long> counted(List<String> codes) {
        return codes.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    private static Stream<TargetForm> forms(String file) {
        try {
            return Files.readAllLines(SharedForms.truth(file)).stream()
                    .map(line -> form(JsonMapper.shared().readTree(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code that was lost is taken from elsewhere before submission: here it is given. */
    private static TargetForm form(JsonNode truth) {
        var values = new EnumMap<Field, String>(Field.class);
        KEYS.forEach((field, key) -> {
            var value = text(truth.get(key));
            if (value != null) {
                values.put(field, value);
            }
        });
        var code = text(truth.get("unitCode"));
        return new TargetForm(
                new FrameId(truth.get("template").asString()),
                new FiscalYear(truth.get("year").asInt()),
                new OrgCode(code == null ? "999001" : code),
                values,
                list(truth.get("budgetItems"))
                        .map(item -> new BudgetItem(
                                item.get("subject").asString(),
                                Money.ofYuan(item.get("amount").asString())))
                        .toList(),
                List.of(),
                indicators(truth.get("indicators")));
    }

    private static List<Indicator> indicators(JsonNode lines) {
        var indicators = new ArrayList<Indicator>();
        list(lines)
                .forEach(line -> indicators.add(new Indicator(
                        indicators.size() + 1,
                        line.get("level1").asString(),
                        line.get("level2").asString(),
                        line.get("level3").asString(),
                        line.get("target").asString(""),
                        null,
                        text(line.get("note")),
                        null)));
        return indicators;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        return node.isArray() ? list(node).map(JsonNode::asString).collect(Collectors.joining("\n")) : node.asString();
    }
}
