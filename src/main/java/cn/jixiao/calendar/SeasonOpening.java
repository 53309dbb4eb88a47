package cn.jixiao.calendar;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens seasons, by hand or when their day has come; the work they call for is then created by the {@link SeasonJob}. */
@Service
@Transactional
public class SeasonOpening {

    private final SeasonPlanning planning;
    private final PlannedSeasons planned;
    private final Seasons seasons;
    private final SeasonRuns runs;
    private final SeasonWorks works;
    private final Clock clock;

    SeasonOpening(
            SeasonPlanning planning,
            PlannedSeasons planned,
            Seasons seasons,
            SeasonRuns runs,
            SeasonWorks works,
            Clock clock) {
        this.planning = planning;
        this.planned = planned;
        this.seasons = seasons;
        this.runs = runs;
        this.works = works;
        this.clock = clock;
    }

    /**
     * Opens a season now, or creates again what is missing of its work; breaks {@code calendar.run.running} while that goes
     * on.
     */
    public void open(long id) {
        begin(planning.take(id), ActingUser.get().fullName());
    }

    /** Opens it now for these departments alone: they get a season of their own, with the same last day. */
    public void open(long id, List<OrgCode> departments) {
        var season = planning.take(id);
        var today = seasons.today();
        departments.forEach(department -> {
            var own = planning.plan(season.year(), season.kind(), department.value(), today, season.closesOn());
            begin(own, ActingUser.get().fullName());
        });
    }

    /** The runs of a year, the latest first; for whoever is signed in. */
    @Transactional(readOnly = true)
    public List<SeasonRun> runs(FiscalYear year) {
        ActingUser.get();
        return runs.of(year);
    }

    /** The forms of a run of which no work could be created; none for who does not see the whole city. */
    @Transactional(readOnly = true)
    public List<SeasonRun.Failure> failures(long runId) {
        return runs.failures(runId);
    }

    /** The kinds of season that create work. */
    public List<SeasonKind> creating() {
        return works.kinds();
    }

    /** Opens what is due and notes what is over; in the name of the season job. */
    void turn() {
        var today = seasons.today();
        for (var season : seasons.all()) {
            if (season.openedAt() == null && season.on(today) == Season.State.OPEN) {
                begin(season, ActingUser.get().fullName());
            } else if (season.closedAt() == null && season.on(today) == Season.State.CLOSED) {
                planned.close(season.id(), clock.instant());
                planning.changed("CLOSE", season, "");
            }
        }
    }

    private void begin(Season season, String by) {
        planned.open(season.id(), clock.instant());
        planning.changed("OPEN", season, "");
        works.of(season.kind()).ifPresent(work -> {
            var reach = reach(season);
            if (runs.insert(season, reach, work.count(reach), by).isEmpty()) {
                throw new RuleBroken("calendar.run.running");
            }
        });
    }

    private Reach reach(Season season) {
        var except = seasons.all().stream()
                .filter(other -> other.kind() == season.kind() && other.year().equals(season.year()))
                .map(Season::prefix)
                .filter(prefix -> prefix.startsWith(season.prefix()) && !prefix.equals(season.prefix()))
                .toList();
        return new Reach(season.year(), season.prefix(), except);
    }
}
