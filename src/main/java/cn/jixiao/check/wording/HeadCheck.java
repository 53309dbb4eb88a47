package cn.jixiao.check.wording;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** Who answers for the project, and where to reach them. */
final class HeadCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return Stream.of(codeMissing(examined), phoneMasked(examined), leaderIsContact(examined))
                .flatMap(found -> found);
    }

    private static Stream<Finding> codeMissing(Examination examined) {
        return examined.form().organisation() != null
                ? Stream.empty()
                : Stream.of(examined.finding("UNIT_CODE_MISSING", Place.form(), List.of()));
    }

    private static Stream<Finding> phoneMasked(Examination examined) {
        var phone = examined.text(Field.PHONE);
        return examined.rules().words().masks().stream().noneMatch(phone::contains)
                ? Stream.empty()
                : Stream.of(examined.finding("PHONE_MASKED", Place.of(Field.PHONE), List.of(phone), phone));
    }

    private static Stream<Finding> leaderIsContact(Examination examined) {
        var leader = examined.text(Field.LEADER);
        return leader.isEmpty() || !leader.equals(examined.text(Field.CONTACT))
                ? Stream.empty()
                : Stream.of(examined.finding("LEADER_EQ_CONTACT", Place.of(Field.CONTACT), List.of(leader), leader));
    }
}
