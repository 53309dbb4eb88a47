package cn.jixiao.form;

import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How to reach those who answer for a form. */
final class ContactRules {

    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|(?:\\(?0\\d{2,3}\\)?-?)?[2-9]\\d{6,7}(?:(?:-|转)\\d{1,6})?");
    private static final Pattern BETWEEN = Pattern.compile("[/、,，;；\\s]+");

    private ContactRules() {}

    /** A mobile number or a landline, with or without area code and extension; several are fine. */
    static Stream<Problem> phone(TargetForm form, Frame frame) {
        return BETWEEN.splitAsStream(form.text(Field.PHONE))
                .filter(number -> !number.isEmpty() && !PHONE.matcher(number).matches())
                .limit(1)
                .map(number -> warning("PHONE_SHAPE", Place.of(Field.PHONE), "form.phone.shape", number));
    }
}
