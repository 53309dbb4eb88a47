package cn.jixiao.check;

import java.util.Locale;

/** How much a finding weighs with a reviewer. None of them stops a submission. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW;

    /** As it is exchanged: {@code high}, {@code medium}, {@code low}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
