package cn.jixiao.document.reading;

import cn.jixiao.document.reading.FieldValues.Value;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.org.OrgCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns printed values into the canonical ones of the form; what cannot be turned is unread and says so. */
public final class FormFields {

    private static final Pattern GOAL = Pattern.compile("\\s*\\n\\s*|\\s+(?=目标\\s*[\\d一二三四五六七八九十]{1,2}\\s*[:：])");

    private final FieldValues printed;
    private final AmountMeasure measure;
    private final Findings findings;
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    public FormFields(FieldValues printed, AmountMeasure measure, Findings findings) {
        this.printed = printed;
        this.measure = measure;
        this.findings = findings;
    }

    public Map<Field, String> read(List<Slot> slots) {
        for (var slot : slots) {
            var field = slot.field();
            var value = printed.get(slot);
            if (field != null && value.isPresent()) {
                canonical(slot, field, value.get()).ifPresent(text -> values.put(field, text));
            }
        }
        return values;
    }

    /** The organisation's code, or empty with a doubt. */
    public Optional<OrgCode> code(List<Slot> slots) {
        var value =
                slots.stream().filter(slot -> slot.field() == null).findFirst().flatMap(printed::get);
        if (value.isEmpty()) {
            findings.doubt("organisation", 0, "document.doubt.code-missing");
            return Optional.empty();
        }
        var code = OrgCode.parse(Label.narrow(value.get().text()).replace(" ", ""));
        if (code.isEmpty()) {
            findings.doubt(
                    "organisation",
                    value.get().line(),
                    "document.doubt.code-malformed",
                    value.get().text());
        }
        return code;
    }

    private Optional<String> canonical(Slot slot, Field field, Value value) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(value.text().replace("\n", ""));
            case LONG_TEXT -> Optional.of(value.text());
            case LINES -> Optional.of(GOAL.matcher(value.text()).replaceAll("\n"));
            case AMOUNT -> amount(slot, value);
            case DATE -> date(slot, field, value);
        };
    }

    private Optional<String> amount(Slot slot, Value value) {
        var inLabel = Amounts.measureIn(value.label());
        var amount = Amounts.read(value.text(), inLabel == null ? measure : inLabel);
        if (amount.isEmpty() && !Amounts.isNothing(value.text())) {
            unreadable(slot, value, "document.doubt.amount-unreadable");
        }
        return amount.map(Object::toString);
    }

    private Optional<String> date(Slot slot, Field field, Value value) {
        var date = field == Field.END_DATE ? Dates.end(value.text()) : Dates.start(value.text());
        if (date.isEmpty()) {
            unreadable(slot, value, "document.doubt.date-unreadable");
        }
        return date.map(Object::toString);
    }

    private void unreadable(Slot slot, Value value, String key) {
        findings.doubt(slot.place(), value.line(), key, slot.label(), value.text());
        findings.unread(value.line(), new Cell(0, value.text()));
    }
}
