package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether it is the time for something; every service whose work a season can lock asks here. The seasons are read
 * once and again after each change.
 */
@Service
@Transactional(readOnly = true)
public class Seasons {

    private final LatePermissions permissions;
    private final Clock clock;
    private final Remembered<List<Season>> planned;

    Seasons(PlannedSeasons planned, LatePermissions permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
        this.planned = new Remembered<>(planned::all);
    }

    /**
     * Refuses what comes before the season opened, with {@code calendar.season.early}, or after it closed, with
     * {@code calendar.season.late}, unless the organisation was permitted to be late. Where no season of that kind was set
     * for the year, nothing is locked.
     */
    public void requireOpen(SeasonKind kind, FiscalYear year, OrgCode organisation) {
        var season = governing(kind, year, organisation.value());
        if (season.isPresent() && !isOpen(season.get(), organisation)) {
            throw refusal(season.get());
        }
    }

    /** The season the organisation is held to: of those set for it the one with the longest prefix. */
    Optional<Season> governing(SeasonKind kind, FiscalYear year, String organisation) {
        return all().stream()
                .filter(season -> season.kind() == kind && season.year().equals(year) && season.isFor(organisation))
                .max(Comparator.comparing(season -> season.prefix().length()));
    }

    List<Season> all() {
        return planned.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads the seasons anew once the transaction that changes them has ended. */
    void forget() {
        planned.forgetAfterTransaction();
    }

    private boolean isOpen(Season season, OrgCode organisation) {
        return season.on(today()) == Season.State.OPEN
                || permissions.allows(season.kind(), season.year(), organisation, today());
    }

    private RuleBroken refusal(Season season) {
        var key = season.on(today()) == Season.State.PLANNED ? "calendar.season.early" : "calendar.season.late";
        return new RuleBroken(
                key,
                season.year(),
                Message.of("calendar.kind." + season.kind()),
                season.opensOn(),
                season.closedAt() == null ? season.closesOn() : lastDay(season));
    }

    /** Of one that was closed by hand: the day that was done. */
    private LocalDate lastDay(Season season) {
        var closedAt = Objects.requireNonNull(season.closedAt());
        var closed = closedAt.atZone(clock.getZone()).toLocalDate();
        return closed.isBefore(season.closesOn()) ? closed : season.closesOn();
    }
}
