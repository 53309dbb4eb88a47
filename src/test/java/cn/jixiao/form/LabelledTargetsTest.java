package cn.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Qualitative;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import cn.jixiao.form.TargetValue.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the grammar against targets labelled by a careful reader. */
class LabelledTargetsTest {

    @Test
    @DisplayName("at least 98 of 100 labelled targets read as labelled in kind, operator, value and measure")
    void labelled_targets_read_as_labelled() {
        var targets = JsonMapper.shared()
                .readTree(SharedForms.truth("targets.json").toFile())
                .get("targets");
        var wrong = new ArrayList<String>();
        for (var label : targets) {
            var reading = reading(TargetValue.parse(label.get("target").asString()));
            if (accepted(label).noneMatch(reading::equals)) {
                wrong.add(label.get("target") + " read as " + reading);
            }
        }
        System.out.printf("labelled targets: %d of %d right%n", targets.size() - wrong.size(), targets.size());
        assertThat(wrong).hasSizeLessThanOrEqualTo(targets.size() / 50);
    }

    private static Stream<List<String>> accepted(JsonNode label) {
        var alternatives = label.has("alternatives")
                ? label.get("alternatives")
                : JsonMapper.shared().createArrayNode();
        return Stream.concat(Stream.of(label), StreamSupport.stream(alternatives.spliterator(), false))
                .map(LabelledTargetsTest::labelled);
    }

    private static List<String> labelled(JsonNode label) {
        var kind = label.get("kind").asString();
        return switch (kind) {
            case "qualitative", "unparseable" -> List.of(kind);
            case "placeholder" -> List.of(kind, text(label, "unit"));
            default ->
                List.of(
                        kind,
                        text(label, "operator"),
                        text(label, "value"),
                        text(label, "value2"),
                        text(label, "unit"));
        };
    }

    private static List<String> reading(TargetValue target) {
        return switch (target) {
            case Quantitative(var raw, var operator, var quantity, var decrease) ->
                List.of("quantitative", ascii(operator), plain(quantity.number()), "", quantity.measure());
            case Range(var raw, var lower, var upper) ->
                List.of("range", ">=", plain(lower.number()), plain(upper.number()), lower.measure());
            case Deadline deadline -> List.of("deadline", "<=", day(deadline), "", "");
            case Qualitative(var raw) -> List.of("qualitative");
            case Placeholder(var raw, var measure) -> List.of("placeholder", measure);
            case Unreadable(var raw) -> List.of("unparseable");
        };
    }

    private static String ascii(Operator operator) {
        return operator.sign().replace("≥", ">=").replace("≤", "<=");
    }

    private static String day(Deadline deadline) {
        var day = deadline.day().toString().substring(2);
        return deadline.year() == null ? day : deadline.year() + "-" + day;
    }

    private static String text(JsonNode label, String key) {
        var value = label.get(key);
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isNumber() ? plain(value.decimalValue()) : value.asString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
