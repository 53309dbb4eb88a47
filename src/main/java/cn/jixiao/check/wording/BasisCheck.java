package cn.jixiao.check.wording;

import static cn.jixiao.form.Field.BASIS;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project rests on a document or a decision, and not on one long superseded. */
final class BasisCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?=\\s?[年〕﹞\\]）)］】])");

    @Override
    public Stream<Finding> of(Examination examined) {
        var basis = examined.text(BASIS);
        if (basis.isEmpty()) {
            return Stream.empty();
        }
        if (examined.rules().texts().policy().stream().noneMatch(basis::contains)) {
            return Stream.of(
                    examined.finding("BASIS_NOT_POLICY", Place.of(BASIS), List.of(basis), examined.label(BASIS)));
        }
        var latest = latestYear(basis);
        int oldest = examined.form().year().value() - examined.rules().texts().yearsOutdated();
        return latest.isEmpty() || latest.getAsInt() > oldest
                ? Stream.empty()
                : Stream.of(examined.finding(
                        "OUTDATED_BASIS",
                        Place.of(BASIS),
                        List.of(String.valueOf(latest.getAsInt())),
                        examined.label(BASIS),
                        String.valueOf(latest.getAsInt())));
    }

    private static OptionalInt latestYear(String text) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
    }
}
