package cn.jixiao.document.reading;

import cn.jixiao.document.text.Label;
import cn.jixiao.form.Field;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.org.OrgCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the form's head that a label can name: a field, or the organisation's code, which is no field.
 *
 * @param field null for the organisation's code
 */
public record Slot(@Nullable Field field, String label) {

    private static final Pattern PHONE = Pattern.compile("[\\d*+() -]{5,30}([,、;/ ][\\d*+() -]{5,30})*");

    public String place() {
        return field == null ? "organisation" : "field:" + field;
    }

    boolean is(Field other) {
        return field == other;
    }

    boolean isLong() {
        return field != null && (field.kind() == Kind.LONG_TEXT || field.kind() == Kind.LINES);
    }

    /** True where only a value of a certain shape fits, so that a stray cell can be recognised. */
    boolean hasShape() {
        return field == null || field == Field.PHONE || field.kind() == Kind.AMOUNT || field.kind() == Kind.DATE;
    }

    boolean accepts(String text) {
        var plain = Label.narrow(text).strip();
        if (field == null) {
            return OrgCode.parse(plain).isPresent() && plain.chars().allMatch(Character::isDigit);
        }
        if (field == Field.PHONE) {
            return PHONE.matcher(plain).matches();
        }
        return switch (field.kind()) {
            case AMOUNT -> Amounts.isAmount(plain);
            case DATE -> Dates.start(plain).isPresent();
            case TEXT -> !Amounts.isAmount(plain) && Dates.start(plain).isEmpty();
            case LONG_TEXT, LINES -> true;
        };
    }
}
