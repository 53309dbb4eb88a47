package cn.jixiao.approval.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.ui.Formats;
import java.time.LocalDate;
import java.util.Locale;

/** How a field's canonical text reads on screen. */
public final class FieldText {

    private FieldText() {}

    public static String of(Field field, String text, Locale locale) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINES -> text;
            case AMOUNT -> Formats.amount(Money.ofYuan(text));
            case DATE -> Formats.date(LocalDate.parse(text), locale);
        };
    }
}
