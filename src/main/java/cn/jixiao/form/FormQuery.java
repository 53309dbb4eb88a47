package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which forms to list, within what the reader may see.
 *
 * @param prefix code prefix of the organisations; empty for all
 * @param name part of the form's name; empty for any
 */
public record FormQuery(
        String prefix, @Nullable FiscalYear year, @Nullable Stage stage, String name) {

    public static FormQuery everything() {
        return new FormQuery("", null, null, "");
    }
}
