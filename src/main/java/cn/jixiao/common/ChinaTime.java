package cn.jixiao.common;

import java.time.ZoneId;

/** The one time zone in which dates are due and moments are shown. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}
}
