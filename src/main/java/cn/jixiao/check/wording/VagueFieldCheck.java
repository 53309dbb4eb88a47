package cn.jixiao.check.wording;

import static cn.jixiao.form.Field.MEASURES;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** Measures in a few words, such as the name of a bookkeeping rule, hold for any project. */
final class VagueFieldCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var measures = examined.text(MEASURES);
        var letters = Plain.letters(measures).length();
        return letters == 0 || letters > examined.rules().texts().vague() || measures.indexOf('《') >= 0
                ? Stream.empty()
                : Stream.of(examined.finding(
                        "VAGUE_FIELD", Place.of(MEASURES), List.of(measures), examined.label(MEASURES)));
    }
}
