package cn.jixiao.document.reading;

import cn.jixiao.common.DataFile;
import cn.jixiao.document.grid.FileLimits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on printed forms besides the labels of their frames; see {@code rulesets/documents/reading.yaml}.
 *
 * @param maxBytes size of the largest text that is read
 * @param maxLines lines of the longest one
 * @param files limits of office files and PDF
 * @param titles endings of a form's heading
 * @param organisationCode labels of 单位编码
 * @param aspects hints by level-2 name
 * @param qualities words that stand alone as a target
 * @param nameEndings endings that mark a level-3 name
 */
public record Vocabulary(
        int maxBytes,
        int maxLines,
        FileLimits files,
        List<String> titles,
        List<String> organisationCode,
        BudgetWords budgetItems,
        TaskWords mainTasks,
        TableWords indicatorTable,
        Map<String, AspectWords> aspects,
        List<String> qualities,
        List<String> nameEndings) {

    private static final String FILE = "rulesets/documents/reading.yaml";

    /** Headings and column labels of 项目构成. */
    public record BudgetWords(
            List<String> headings, List<String> categories, List<String> amounts, List<String> totals) {}

    /** Headings and column labels of 年度主要任务. */
    public record TaskWords(
            List<String> headings,
            List<String> names,
            List<String> contents,
            List<String> groups,
            List<String> totals,
            List<String> fiscal,
            List<String> notes) {

        boolean isColumn(String key) {
            return Stream.of(names, contents, groups, totals, fiscal, notes).anyMatch(labels -> labels.contains(key));
        }
    }

    /** Column labels of the indicator table; {@code side} is the merged cell to its left. */
    public record TableWords(
            List<String> side, List<String> dimension, List<String> aspect, List<String> name, List<String> points) {}

    /** Whole names and parts of names that are at home under a level-2 label. */
    public record AspectWords(List<String> usual, List<String> words) {

        public AspectWords(@Nullable List<String> usual, @Nullable List<String> words) {
            this.usual = List.copyOf(Objects.requireNonNullElse(usual, List.of()));
            this.words = List.copyOf(Objects.requireNonNullElse(words, List.of()));
        }
    }

    public static Vocabulary load() {
        return DataFile.read(FILE, Vocabulary.class);
    }
}
