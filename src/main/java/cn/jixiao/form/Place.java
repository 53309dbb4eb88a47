package cn.jixiao.form;

import cn.jixiao.common.RuleBroken;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * A spot of a target form on which a problem or a reviewer's remark hangs. Its {@link #text} is what is stored and
 * exchanged: {@code form}, {@code field:TOTAL_AMOUNT}, {@code indicator:7}, {@code budget:2}, {@code task:1},
 * {@code execution}.
 */
public sealed interface Place {

    /** The form as a whole. */
    record WholeForm() implements Place {}

    record OfField(Field field) implements Place {}

    /** @param no the indicator's number, which it keeps through all revisions */
    record OfIndicator(int no) implements Place {}

    /** @param row of the budget items as printed, from 1 */
    record OfBudgetItem(int row) implements Place {}

    /** @param row of the main tasks as printed, from 1 */
    record OfTask(int row) implements Place {}

    /** The execution of the budget, in a self-evaluation. */
    record Execution() implements Place {}

    static Place execution() {
        return new Execution();
    }

    static Place form() {
        return new WholeForm();
    }

    static Place of(Field field) {
        return new OfField(field);
    }

    static Place of(Indicator indicator) {
        return new OfIndicator(indicator.no());
    }

    @JsonValue
    default String text() {
        return switch (this) {
            case WholeForm() -> "form";
            case Execution() -> "execution";
            case OfField(var field) -> "field:" + field;
            case OfIndicator(var no) -> "indicator:" + no;
            case OfBudgetItem(var row) -> "budget:" + row;
            case OfTask(var row) -> "task:" + row;
        };
    }

    /** Reads {@link #text}; anything else breaks {@code form.place.malformed}. */
    @JsonCreator
    static Place parse(String text) {
        var parts = text.split(":", 2);
        if (text.equals("form")) {
            return new WholeForm();
        }
        if (text.equals("execution")) {
            return new Execution();
        }
        if (parts.length == 2 && parts[0].equals("field")) {
            return Arrays.stream(Field.values())
                    .filter(field -> field.name().equals(parts[1]))
                    .findFirst()
                    .map(Place::of)
                    .orElseThrow(() -> malformed(text));
        }
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,6}")) {
            throw malformed(text);
        }
        int number = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "indicator" -> new OfIndicator(number);
            case "budget" -> new OfBudgetItem(number);
            case "task" -> new OfTask(number);
            default -> throw malformed(text);
        };
    }

    private static RuleBroken malformed(String text) {
        return new RuleBroken("form.place.malformed", text);
    }
}
