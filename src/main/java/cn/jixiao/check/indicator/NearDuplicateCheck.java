package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.rules.NameWords;
import cn.jixiao.check.rules.Thresholds.NearDuplicate;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.TargetValue.Qualitative;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two names for one thing, with the same target. */
final class NearDuplicateCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        var lines = form.lines().stream().filter(Line::hasName).toList();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (isNear(lines.get(i), lines.get(j), form)) {
                    found.add(finding(lines.get(i), lines.get(j), form));
                }
            }
        }
        return found.stream();
    }

    private static boolean isNear(Line one, Line other, Examination form) {
        if (one.name().equals(other.name()) || !sameTarget(one, other)) {
            return false;
        }
        var limits = form.rules().thresholds().nearDuplicate();
        return (one.target() instanceof Qualitative
                        && Plain.letters(one.indicator().target()).length() >= limits.fewestTargetLetters())
                || sameThing(
                        core(one.name(), form.rules().names()),
                        core(other.name(), form.rules().names()),
                        limits);
    }

    private static boolean sameTarget(Line one, Line other) {
        return Plain.of(one.indicator().target())
                .equals(Plain.of(other.indicator().target()));
    }

    /** The name without words that add nothing, and with one ending for all that mean the same. */
    private static String core(String name, NameWords words) {
        var core = name;
        for (var filler : words.fillers()) {
            core = core.replace(filler, "");
        }
        for (var ending : words.sameEndings()) {
            if (core.endsWith(ending)) {
                return core.substring(0, core.length() - ending.length())
                        + words.sameEndings().getFirst();
            }
        }
        return core;
    }

    /** Equal, or begun and ended alike with a few letters more between: 财务管理规章制度, 财务管理制度. */
    private static boolean sameThing(String one, String other, NearDuplicate limits) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        int inserted = longer.length() - shorter.length();
        if (shorter.length() < limits.fewestLetters() || inserted > limits.mostInserted()) {
            return false;
        }
        int same = commonPrefix(shorter, longer);
        boolean insertedInside = same >= 2 && shorter.length() - same >= 2 && longer.endsWith(shorter.substring(same));
        return insertedInside || shorter.equals(longer);
    }

    private static int commonPrefix(String shorter, String longer) {
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Finding finding(Line one, Line other, Examination form) {
        return form.finding(
                "NEAR_DUPLICATE",
                other.place(),
                List.of(one.quotation(), other.quotation()),
                other.indicator().name(),
                one.indicator().name());
    }
}
