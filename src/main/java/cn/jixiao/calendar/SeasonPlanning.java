package cn.jixiao.calendar;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seasons of a fiscal year (年度安排): set by the finance bureau for the whole city, read by everybody. */
@Service
@Transactional
public class SeasonPlanning {

    static final String AREA = "SEASON";

    private final PlannedSeasons planned;
    private final LatePermissions permissions;
    private final Seasons seasons;
    private final AdministrationTrail trail;
    private final Clock clock;

    SeasonPlanning(
            PlannedSeasons planned,
            LatePermissions permissions,
            Seasons seasons,
            AdministrationTrail trail,
            Clock clock) {
        this.planned = planned;
        this.permissions = permissions;
        this.seasons = seasons;
        this.trail = trail;
        this.clock = clock;
    }

    /** The seasons of a year by kind and then prefix; for whoever is signed in. */
    @Transactional(readOnly = true)
    public List<Season> of(FiscalYear year) {
        ActingUser.get();
        return seasons.all().stream()
                .filter(season -> season.year().equals(year))
                .toList();
    }

    /** The late permissions of a year that the acting user may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<LatePermission> permissions(FiscalYear year) {
        return permissions.of(year);
    }

    /** True where the acting user may set seasons: officers of the finance bureau for the whole city. */
    @Transactional(readOnly = true)
    public boolean isEditable() {
        var actor = ActingUser.get();
        return actor.prefixes(Role.FINANCE_OFFICER).contains("")
                || actor.prefixes(Role.FINANCE_APPROVER).contains("");
    }

    /**
     * Sets or changes the time of a kind of work.
     *
     * @param prefix code prefix of the organisations it is for; empty for the whole city
     * @param closesOn its last day
     */
    public Season plan(FiscalYear year, SeasonKind kind, String prefix, LocalDate opensOn, LocalDate closesOn) {
        requireEditable();
        if (!prefix.isEmpty()) {
            new OrgCode(prefix);
        }
        if (closesOn.isBefore(opensOn)) {
            throw new RuleBroken("calendar.season.reversed", opensOn, closesOn);
        }
        var season = planned.save(
                year, kind, prefix, opensOn, closesOn, ActingUser.get().fullName(), seasons.today());
        changed("PLAN", season, opensOn + "/" + closesOn);
        return season;
    }

    /** Gives up a season, so that it locks nothing; what it opened stays. */
    public void remove(long id, String reason) {
        var season = take(id);
        requireReason(reason);
        planned.remove(id);
        changed("REMOVE", season, reason);
    }

    /** Closes an open season before its last day. */
    public void close(long id, String reason) {
        var season = take(id);
        requireReason(reason);
        if (season.on(seasons.today()) != Season.State.OPEN) {
            throw new RuleBroken("calendar.season.not-open");
        }
        planned.close(id, clock.instant());
        changed("CLOSE", season, reason);
    }

    /** Opens a closed season again until the end of that day. */
    public void reopen(long id, LocalDate until, String reason) {
        var season = take(id);
        requireReason(reason);
        if (season.on(seasons.today()) != Season.State.CLOSED) {
            throw new RuleBroken("calendar.season.not-closed");
        }
        requireAhead(until);
        planned.reopen(id, until);
        changed("REOPEN", season, until + " " + reason);
    }

    /** Lets the organisations of that code prefix be late until the end of that day; the reason is mandatory. */
    public void permit(FiscalYear year, SeasonKind kind, OrgCode organisation, LocalDate until, String reason) {
        requireEditable();
        requireAhead(until);
        var permission = new LatePermission(
                year, kind, organisation, until, reason, ActingUser.get().fullName(), clock.instant());
        permissions.add(permission);
        trail.record(AREA, "PERMIT", "%s %s %s %s".formatted(year, kind, organisation, until), permission.reason());
    }

    /** A season about to be changed by whoever may; kept from others until the transaction ends. */
    Season take(long id) {
        requireEditable();
        return planned.lock(id).orElseThrow(() -> new RuleBroken("calendar.season.unknown"));
    }

    void changed(String action, Season season, String reason) {
        seasons.forget();
        trail.record(AREA, action, season.named(), reason.strip());
    }

    private void requireAhead(LocalDate until) {
        if (until.isBefore(seasons.today())) {
            throw new RuleBroken("calendar.date.past", until);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken("calendar.reason.missing");
        }
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw new RuleBroken("account.not-allowed");
        }
    }
}
