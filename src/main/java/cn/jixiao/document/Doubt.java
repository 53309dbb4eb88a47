package cn.jixiao.document;

import cn.jixiao.common.Message;
import cn.jixiao.form.Field;

/**
 * Something that was read but may be wrong.
 *
 * @param place what it hangs on, named as in {@link cn.jixiao.common.Problem}: {@code field:TOTAL_AMOUNT},
 *     {@code organisation}, {@code year}, {@code indicator:7}, or {@code form}
 * @param line line of the document, from 1; 0 where nothing is printed
 * @param message what is doubtful and why it was read as it was
 */
public record Doubt(String place, int line, Message message) {

    public static Doubt of(Field field, int line, Message message) {
        return new Doubt("field:" + field, line, message);
    }
}
