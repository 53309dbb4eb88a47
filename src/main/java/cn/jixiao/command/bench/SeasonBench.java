package cn.jixiao.command.bench;

import static java.util.Locale.ROOT;

import cn.jixiao.account.ActingUser;
import cn.jixiao.calendar.SeasonJob;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonOpening;
import cn.jixiao.calendar.SeasonPlanning;
import cn.jixiao.command.cycle.Townspeople;
import cn.jixiao.common.FiscalYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the season of self-evaluation for many forms and holds it against plain inserts of the same rows, taking turns. */
@Component
@Profile("bench")
public class SeasonBench {

    private static final int FIRST_YEAR = 2040;

    private final SeasonForms forms;
    private final PlainRows plain;
    private final SeasonPlanning planning;
    private final SeasonOpening opening;
    private final SeasonJob job;
    private final Townspeople people;
    private final Clock clock;

    SeasonBench(
            SeasonForms forms,
            PlainRows plain,
            SeasonPlanning planning,
            SeasonOpening opening,
            SeasonJob job,
            Townspeople people,
            Clock clock) {
        this.forms = forms;
        this.plain = plain;
        this.planning = planning;
        this.opening = opening;
        this.job = job;
        this.people = people;
        this.clock = clock;
    }

    /** Measures and tells each round as soon as it is known; the ratio of the medians comes last. */
    public void run(int number, int rounds, Consumer<String> tell) {
        forms.settle();
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        product(FIRST_YEAR, number); // to warm up
        bare(FIRST_YEAR + 1, number);
        for (int round = 1; round <= rounds; round++) {
            ours.add(product(FIRST_YEAR + 2 * round, number));
            theirs.add(bare(FIRST_YEAR + 2 * round + 1, number));
            tell.accept(String.format(
                    ROOT,
                    "round %d: product %.0f forms/s, plain inserts %.0f forms/s",
                    round,
                    ours.getLast(),
                    theirs.getLast()));
        }
        tell.accept(String.format(
                ROOT,
                "median: product %.0f forms/s; ratio product/plain-inserts: %.2f",
                Median.of(ours),
                Median.of(ours) / Median.of(theirs)));
    }

    private double product(int value, int number) {
        var year = new FiscalYear(value);
        forms.copies(year, number);
        var today = LocalDate.now(clock);
        ActingUser.as(people.finance(), () -> {
            planning.plan(year, SeasonKind.SELF_EVALUATE, "", today, today);
        });
        long start = System.nanoTime();
        job.work();
        double perSecond = number * 1e9 / (System.nanoTime() - start);
        requireAll(year, number);
        return perSecond;
    }

    private double bare(int year, int number) {
        var ids = forms.copies(new FiscalYear(year), number);
        long start = System.nanoTime();
        plain.write(ids);
        return number * 1e9 / (System.nanoTime() - start);
    }

    private void requireAll(FiscalYear year, int number) {
        int opened = ActingUser.as(
                people.finance(), () -> opening.runs(year).getFirst().opened());
        if (opened != number) {
            throw new IllegalStateException("Of " + number + " self-evaluations " + opened + " were opened");
        }
    }
}
