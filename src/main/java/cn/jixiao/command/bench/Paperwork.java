package cn.jixiao.command.bench;

import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts of a printed form, row by row: what the bare contenders write down and what the readers are given.
 *
 * @param rows cells that reach down or across are blank after their first
 */
record Paperwork(List<List<String>> rows) {

    private static final List<String> HEADING =
            List.of("项目名称", "单位编码", "年度", "单位名称", "项目本年度金额", "一级指标", "二级指标", "三级指标", "目标值");

    /** A table of one row per indicator, of that many rows at most. */
    static Paperwork flat(List<TargetForm> forms, int most) {
        var rows = new ArrayList<List<String>>();
        forms.stream().flatMap(form -> rowsOf(form).stream()).limit(most).forEach(rows::add);
        rows.addFirst(HEADING);
        return new Paperwork(rows);
    }

    /** UTF-8, a row a line, its cells parted by tabs. */
    byte[] text() {
        return rows.stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Each text by itself, without blanks. */
    List<String> lines() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<List<String>> rowsOf(TargetForm form) {
        return form.indicators().stream()
                .map(line -> List.of(
                        form.name(),
                        String.valueOf(form.organisation()),
                        String.valueOf(form.year()),
                        form.text(Field.ORGANISATION_NAME),
                        form.text(Field.CURRENT_YEAR_AMOUNT),
                        line.dimension(),
                        line.aspect(),
                        line.name(),
                        line.target()))
                .toList();
    }
}
