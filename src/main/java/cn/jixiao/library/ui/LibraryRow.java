package cn.jixiao.library.ui;

import cn.jixiao.common.Message;
import cn.jixiao.library.ApprovedIndicator;
import cn.jixiao.library.Heading;
import cn.jixiao.library.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A line of the library.
 *
 * @param approved where it comes from an approved form; null for the program's own
 */
record LibraryRow(
        Heading heading,
        String name,
        String target,
        String explanation,
        Message source,
        @Nullable ApprovedIndicator approved) {

    static LibraryRow own(Suggestion own) {
        return new LibraryRow(
                own.heading(),
                own.name(),
                own.target(),
                own.explanation(),
                own.source().words(),
                null);
    }

    static LibraryRow of(ApprovedIndicator found) {
        return new LibraryRow(
                found.heading(),
                found.name(),
                found.target(),
                "",
                found.source().words(),
                found);
    }
}
