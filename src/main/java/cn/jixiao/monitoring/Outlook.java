package cn.jixiao.monitoring;

/** Which of the two reported values is held against the target. */
enum Outlook {
    /** 当期 */
    CURRENT,
    /** 全年预计 */
    FORECAST;

    /** Key of a sentence about such a value. */
    String key(String fact) {
        return "monitoring.how." + name().toLowerCase(java.util.Locale.ROOT) + "." + fact;
    }
}
