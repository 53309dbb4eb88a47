package cn.jixiao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbered items of a text: {@code (1)… (2)…}, {@code 1、… 2、…}, {@code 一是…二是…}. */
public final class Enumeration {

    private static final Pattern MARK = Pattern.compile(
            "[(（]\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[)）]|(?<![\\d.])\\d{1,2}[、.．](?!\\d)|[一二三四五六七八九十]{1,2}[是、]");

    private Enumeration() {}

    /** The items, without what stands before the first; empty for a text that counts nothing up. */
    public static List<String> items(String text) {
        var items = new ArrayList<String>();
        var found = MARK.matcher(text);
        int from = -1;
        while (found.find()) {
            if (from >= 0) {
                items.add(text.substring(from, found.start()));
            }
            from = found.end();
        }
        if (from >= 0) {
            items.add(text.substring(from));
        }
        return items;
    }

    /** The amount of each item, where every item has one; else empty. */
    public static List<Statement> amounts(String text, int year) {
        var items = items(text);
        var amounts = items.stream()
                .map(item -> Statement.in(item).stream()
                        .filter(statement -> statement.speaksOf(year))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        return amounts.size() == items.size() ? amounts : List.of();
    }
}
