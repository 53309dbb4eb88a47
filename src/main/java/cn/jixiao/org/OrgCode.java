package cn.jixiao.org;

import cn.jixiao.common.RuleBroken;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a budget organisation (单位编码): 3 characters name a department, 6 a unit of it, up to 21 what lies below. */
public record OrgCode(@JsonValue String value) implements Comparable<OrgCode> {

    public static final int DEPARTMENT_LENGTH = 3;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{3,21}");

    @JsonCreator
    public OrgCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleBroken("org.code.malformed", value);
        }
    }

    /** The code in a text, or empty where the text is none. */
    public static Optional<OrgCode> parse(String text) {
        var trimmed = text.strip();
        return SHAPE.matcher(trimmed).matches() ? Optional.of(new OrgCode(trimmed)) : Optional.empty();
    }

    public OrgCode department() {
        return new OrgCode(value.substring(0, DEPARTMENT_LENGTH));
    }

    public boolean isDepartment() {
        return value.length() == DEPARTMENT_LENGTH;
    }

    /** True of this organisation itself and of everything below it. */
    public boolean covers(OrgCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(OrgCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
