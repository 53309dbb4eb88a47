package cn.jixiao.check.wording;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.rules.RepetitionLimits;
import cn.jixiao.form.Field;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fields that are held against each other, two by two. */
final class Pairs {

    private Pairs() {}

    record Pair(Field first, Field second) {

        boolean repeats(Examination form, RepetitionLimits limits) {
            return limits.repeats(form.letters(first), form.letters(second));
        }
    }

    static Stream<Pair> within(List<Field> fields) {
        return IntStream.range(0, fields.size())
                .boxed()
                .flatMap(i -> fields.stream().skip(i + 1L).map(second -> new Pair(fields.get(i), second)));
    }

    static Stream<Pair> between(List<Field> first, List<Field> second) {
        return first.stream().flatMap(one -> second.stream().map(other -> new Pair(one, other)));
    }
}
