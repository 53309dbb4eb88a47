package cn.jixiao.document.layout;

import cn.jixiao.form.Frame.AmountMeasure;

/** The measure of amounts as documents print it. */
final class Measures {

    private Measures() {}

    static String named(AmountMeasure measure) {
        return measure == AmountMeasure.YUAN ? "元" : "万元";
    }

    /** The line that says in which measure the amounts below stand. */
    static String line(AmountMeasure measure) {
        return "单位：" + named(measure);
    }
}
