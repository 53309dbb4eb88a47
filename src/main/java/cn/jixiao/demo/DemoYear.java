package cn.jixiao.demo;

import cn.jixiao.account.Absence;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Substituting;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonPlanning;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Sets the seasons of the fictional city around today, and what its people arranged for the time. */
@Service
class DemoYear {

    private static final OrgCode CHECKING_ITSELF = new OrgCode("023002");

    private final DemoCity city;
    private final SeasonPlanning planning;
    private final UnitCheckRegister unitChecks;
    private final Substituting substituting;
    private final Clock clock;

    DemoYear(
            DemoCity city,
            SeasonPlanning planning,
            UnitCheckRegister unitChecks,
            Substituting substituting,
            Clock clock) {
        this.city = city;
        this.planning = planning;
        this.unitChecks = unitChecks;
        this.substituting = substituting;
        this.clock = clock;
    }

    /** @param seasons relative to today, like all days */
    record Plan(List<Period> seasons, List<Late> late) {}

    record Period(int year, SeasonKind kind, String prefix, int opens, int closes) {}

    record Late(SeasonKind kind, OrgCode organisation, int until, String reason) {}

    /** One unit has its own checker sign what it submits from now on. */
    void begin() {
        as("sysadmin", () -> unitChecks.switchOn(CHECKING_ITSELF));
    }

    /** Sets the seasons, which lock what comes too late or too early from then on, and an absence that began today. */
    void plan() {
        var plan = DemoForms.<Plan>read("seasons.yaml", new TypeReference<>() {});
        var year = today().getYear();
        as("liguang", () -> {
            for (var season : plan.seasons()) {
                planning.plan(
                        new FiscalYear(year + season.year()),
                        season.kind(),
                        season.prefix(),
                        today().plusDays(season.opens()),
                        today().plusDays(season.closes()));
            }
            for (var late : plan.late()) {
                planning.permit(
                        new FiscalYear(year),
                        late.kind(),
                        late.organisation(),
                        today().plusDays(late.until()),
                        late.reason());
            }
        });
        as(
                "luoyi",
                () -> substituting.arrange("luoyi", "dinglan", new Absence(today(), today().plusDays(6), "参加业务培训")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void as(String username, Runnable work) {
        ActingUser.as(city.person(username), () -> {
            work.run();
            return true;
        });
    }
}
