package cn.jixiao.common;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The one time zone in which dates are due and moments are told. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private ChinaTime() {}

    /** A moment as sentences tell it: {@code 2026-03-01 10:02}. */
    public static String tell(Instant moment) {
        return MOMENT.format(moment);
    }
}
