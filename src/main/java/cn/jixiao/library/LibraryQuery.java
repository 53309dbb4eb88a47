package cn.jixiao.library;

import cn.jixiao.form.FrameId;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators to list; nulls do not restrict.
 *
 * @param group of headings that mean the same, by name
 * @param kind of project, by name
 * @param text part of the indicator's or the project's name; empty for any
 */
public record LibraryQuery(
        @Nullable FrameId frame,
        @Nullable String group,
        @Nullable String kind,
        String text) {

    public static LibraryQuery everything() {
        return new LibraryQuery(null, null, null, "");
    }
}
