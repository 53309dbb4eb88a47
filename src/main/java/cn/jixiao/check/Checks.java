package cn.jixiao.check;

import cn.jixiao.check.across.ChecksAcross;
import cn.jixiao.check.amount.AmountChecks;
import cn.jixiao.check.date.DateChecks;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.indicator.IndicatorChecks;
import cn.jixiao.check.rules.Rulebook;
import cn.jixiao.check.wording.WordingChecks;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All review checks. Pure computation on what it is given: no database, no clock, the same answer every time. */
@Component
public class Checks {

    private static final List<Check> ALL = Stream.of(
                    AmountChecks.ALL, DateChecks.ALL, IndicatorChecks.ALL, WordingChecks.ALL, ChecksAcross.ALL)
            .flatMap(List::stream)
            .toList();

    private final Frames frames;
    private final Rulebook rulebook = Rulebook.load();

    public Checks(Frames frames) {
        this.frames = frames;
    }

    /** What the form shows on its own; quick enough (a few milliseconds) for every pause in typing. */
    public List<Finding> of(TargetForm form) {
        return of(form, Surroundings.none());
    }

    /** What the form shows on its own and beside the forms around it, the gravest findings first. */
    public List<Finding> of(TargetForm form, Surroundings surroundings) {
        var rules = rulebook.of(form.frame());
        var examination = new Examination(form, frames.get(form.frame()), rules, surroundings);
        return ALL.stream()
                .flatMap(check -> check.of(examination))
                .filter(finding -> rules.runs(finding.code()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
