package cn.jixiao.demo;

import cn.jixiao.account.DemoAccounts;
import cn.jixiao.common.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The demo's sign-ins as a table for a terminal, where a Chinese character is two columns wide. */
final class SignInTable {

    private static final String GAP = "   ";

    private SignInTable() {}

    static String of(DemoAccounts accounts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("用户名", "密码", "姓名", "角色", "单位"));
        accounts.people()
                .forEach(person -> rows.add(List.of(
                        person.username(),
                        person.password(),
                        person.fullName(),
                        Sentences.in(Locale.SIMPLIFIED_CHINESE, person.role()),
                        person.organisation())));
        return rows.stream().map(row -> line(row, widths(rows))).collect(Collectors.joining("\n")) + "\n";
    }

    private static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return "  "
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - width(cells.get(i))))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
