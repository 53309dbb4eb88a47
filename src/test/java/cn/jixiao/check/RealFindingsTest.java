package cn.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an expert reviewer objected to in real forms, and what the checks find in them as they were imported. */
class RealFindingsTest {

    /** Codes that follow from the form alone, without judgement. */
    private static final Set<String> OBJECTIVE = Set.of(
            "TOTAL_NE_YEAR",
            "TOTAL_NE_ITEMS",
            "PLAN_NE_BUDGET",
            "ITEMS_MISSING",
            "MISSING_QUANTITY",
            "MISSING_QUALITY",
            "MISSING_TIMELINESS",
            "MISSING_COST",
            "MISSING_BENEFIT",
            "MISSING_SATISFACTION",
            "SATISFACTION_MISPLACED",
            "DUPLICATE_INDICATOR",
            "PLACEHOLDER_TARGET",
            "TARGET_MISSING",
            "NAME_MISSING",
            "UNIT_MISSING",
            "OVER_100",
            "TRIVIAL_TARGET",
            "QUALITATIVE_SATISFACTION",
            "QUALITATIVE_RATE",
            "GOAL_SAME",
            "GOAL_REPEATS_TEXT",
            "FIELD_REPEATS_TEXT",
            "UNIT_CODE_MISSING",
            "PHONE_MASKED",
            "LEADER_EQ_CONTACT",
            "ITEM_NOT_BROKEN_DOWN",
            "YOY_CHANGE",
            "NONSTANDARD_UNIT");

    /** Judgement codes on whose precision users may rely. */
    private static final List<String> JUDGED = List.of(
            "COPIED_INDICATOR",
            "GOAL_INDICATOR_MISMATCH",
            "PLAN_ARITHMETIC",
            "DATE_CONFLICT",
            "YEAR_MISMATCH",
            "CROSS_DOC_MISMATCH",
            "MISPLACED_INDICATOR",
            "NEAR_DUPLICATE");

    private static final JsonNode TRUTH_OF_NOTHING = JsonMapper.shared().createObjectNode();

    @Test
    @DisplayName("objective findings are found with recall of 0.95 and precision of 0.90 at least")
    void objective() {
        var score = score(OBJECTIVE);
        System.out.println("objective checks on real forms: " + score);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    @DisplayName("what rests on judgement is right in three of four findings, code by code")
    void judged() {
        var scores = new TreeMap<String, Score>();
        JUDGED.forEach(code -> scores.put(code, score(Set.of(code))));
        System.out.println("judgement checks on real forms: " + scores);
        assertThat(scores)
                .allSatisfy((code, score) -> assertThat(score.precision()).isGreaterThanOrEqualTo(0.75));
    }

    @Test
    @DisplayName("amounts that do add up are left alone")
    void negative_controls() {
        var truth = truth();
        var found = found();
        var amounts = Set.of("PLAN_NE_BUDGET", "PLAN_ARITHMETIC");
        var wrong = new TreeSet<String>();
        names().forEach((name, id) -> {
            if (truth.get("negativeControls").has(id)) {
                var unexpected = new TreeSet<>(found.getOrDefault(name, Set.of()));
                unexpected.retainAll(amounts);
                unexpected.removeAll(expected(truth, id));
                unexpected.forEach(code -> wrong.add(id + " " + code));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private record Score(int hits, int missed, int extra) {

        double recall() {
            return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
        }

        double precision() {
            return hits + extra == 0 ? 1 : (double) hits / (hits + extra);
        }

        @Override
        public String toString() {
            return "recall %.3f precision %.3f (%d of %d)".formatted(recall(), precision(), hits, hits + missed);
        }
    }

    private static Score score(Set<String> codes) {
        var truth = truth();
        var found = found();
        int hits = 0;
        int missed = 0;
        int extra = 0;
        for (var form : names().entrySet()) {
            var want = new TreeSet<>(expected(truth, form.getValue()));
            want.retainAll(codes);
            var have = new TreeSet<>(found.getOrDefault(form.getKey(), Set.of()));
            have.retainAll(codes);
            var both = new TreeSet<>(want);
            both.retainAll(have);
            hits += both.size();
            missed += want.size() - both.size();
            extra += have.size() - both.size();
        }
        return new Score(hits, missed, extra);
    }

    private static Map<String, Set<String>> found() {
        var forms = SharedDocuments.forms();
        var checks = new Checks(new Frames());
        var neighbourhood = new Neighbourhood(forms);
        var found = new HashMap<String, Set<String>>();
        for (TargetForm form : forms) {
            found.put(
                    Plain.of(form.name()),
                    checks.of(form, neighbourhood.around(form)).stream()
                            .map(Finding::code)
                            .collect(Collectors.toSet()));
        }
        return found;
    }

    private static Set<String> expected(JsonNode truth, String id) {
        return StreamSupport.stream(
                        truth.get("forms").optional(id).orElse(TRUTH_OF_NOTHING).spliterator(), false)
                .map(finding -> finding.get("code").asString())
                .collect(Collectors.toSet());
    }

    private static JsonNode truth() {
        SharedDocuments.forms();
        return read("findings.json").getFirst();
    }

    /** The labelled forms' identifiers by project or department name. */
    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        try (var files = Files.list(SharedDocuments.FOLDER.resolve("truth"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jsonl"))
                    .flatMap(file -> read(file).stream())
                    .forEach(form ->
                            names.put(Plain.of(nameOf(form)), form.get("id").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String nameOf(JsonNode form) {
        return form.has("projectName")
                ? form.get("projectName").asString()
                : form.get("departmentName").asString();
    }

    private static List<JsonNode> read(String file) {
        var path = SharedDocuments.FOLDER.resolve("truth").resolve(file);
        try {
            return file.endsWith(".jsonl")
                    ? Files.readAllLines(path).stream()
                            .map(JsonMapper.shared()::readTree)
                            .toList()
                    : List.of(JsonMapper.shared().readTree(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
