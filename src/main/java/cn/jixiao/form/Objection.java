package cn.jixiao.form;

import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Problem.Severity;

/** Shorthand in which the rules of this module say what they object to. */
final class Objection {

    private Objection() {}

    static Problem blocking(String code, Place place, String key, Object... arguments) {
        return new Problem(code, Severity.BLOCKING, place.text(), Message.of(key, arguments));
    }

    static Problem warning(String code, Place place, String key, Object... arguments) {
        return new Problem(code, Severity.WARNING, place.text(), Message.of(key, arguments));
    }
}
