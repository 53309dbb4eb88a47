package cn.jixiao.ui;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How amounts, times and sizes are printed on screens. */
public final class Formats {

    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Formats() {}

    /** Yuan with separators and two decimals, as {@code 1,200,000.00}. */
    public static String amount(Money amount) {
        return amount.printed();
    }

    /** The same amount in 万元 (ten thousand yuan), without idle zeros: {@code 120}, {@code 10.38}. */
    public static String wan(Money amount) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount.yuan().movePointLeft(4));
    }

    /** {@code 2026年3月1日}, in English {@code 2026-03-01}. */
    public static String date(LocalDate date, Locale locale) {
        return (isEnglish(locale) ? DateTimeFormatter.ISO_LOCAL_DATE : CHINESE_DATE).format(date);
    }

    /** {@code 2026年3月1日 10:02} Beijing time, in English {@code 2026-03-01 10:02}. */
    public static String dateTime(Instant time, Locale locale) {
        return (isEnglish(locale) ? ISO_TIME : CHINESE_TIME).format(time.atZone(ChinaTime.ZONE));
    }

    /** The size of a file, as {@code 340 KB} or {@code 2.1 MB}. */
    public static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
                : new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format((double) bytes / MEGABYTE)
                        + " MB";
    }

    /** The words one after another: {@code 甲、乙}, in English {@code A, B}. */
    public static String list(Stream<String> words, Locale locale) {
        return words.collect(Collectors.joining(isEnglish(locale) ? ", " : "、"));
    }

    /** A name with what tells it from others: {@code 照明补建（022001）}, in English {@code Lighting (022001)}. */
    public static String named(String name, Object code, Locale locale) {
        return name + (isEnglish(locale) ? " (" + code + ")" : "（" + code + "）");
    }

    /** What is said about something: {@code 备注：无}, in English {@code Note: none}. */
    public static String labelled(String label, String text, Locale locale) {
        return label + (isEnglish(locale) ? ": " : "：") + text;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
