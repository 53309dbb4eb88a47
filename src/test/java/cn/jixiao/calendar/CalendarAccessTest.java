package cn.jixiao.calendar;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read and set the seasons of a year and the working-day calendar. */
@IntegrationTest
class CalendarAccessTest {

    private static final FiscalYear YEAR = new FiscalYear(2062);

    private static final List<String> PEOPLE = List.of(
            "chenjing",
            "fangming",
            "wanghao",
            "zhoumin",
            "liguang",
            "shenji",
            "sysadmin",
            "secadmin",
            "auditadmin",
            "nobody");

    /** In the order of the people above; zhoumin is of finance, but for two departments alone. */
    private static final String MATRIX = """
            read seasons           | y y y y y y y y y .
            set a season           | . . . . y . . . . .
            remove a season        | . . . . y . . . . .
            open a season          | . . . . y . . . . .
            open it for some       | . . . . y . . . . .
            follow its work        | y y y y y y y y y .
            close a season         | . . . . y . . . . .
            reopen a season        | . . . . y . . . . .
            permit lateness        | . . . . y . . . . .
            know of a permission   | y y y y y y . . . .
            read the calendar      | y y y y y y y y y .
            make a day a holiday   | . . . . . . y . . .
            restore a day          | . . . . . . y . . .
            """;

    @Autowired
    CityAtWork city;

    @Autowired
    AccessMatrix access;

    @Autowired
    SeasonPlanning planning;

    @Autowired
    SeasonOpening opening;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    private Season open;
    private Season closed;

    @BeforeEach
    void seasons() {
        open = plan(SeasonKind.MONITOR, today());
        closed = plan(SeasonKind.ADJUST, today().minusDays(1));
        city.as("liguang", () -> planning.permit(YEAR, SeasonKind.ADJUST, new OrgCode("022"), today(), "系统停机"));
        city.as("sysadmin", () -> calendar.set(LocalDate.of(2062, 5, 4), DayKind.HOLIDAY, "放假"));
    }

    @AfterEach
    void removeAll() {
        city.as("liguang", () -> planning.of(YEAR).forEach(season -> planning.remove(season.id(), "测试结束")));
        city.as("sysadmin", () -> calendar.reset(LocalDate.of(2062, 5, 4)));
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        return access.matrix(PEOPLE, MATRIX, actions());
    }

    private Map<String, Callable<Object>> actions() {
        return Map.ofEntries(
                Map.entry("read seasons", () -> planning.of(YEAR).getFirst()),
                Map.entry("set a season", () -> planning.plan(YEAR, SeasonKind.DISCLOSE, "022", today(), today())),
                done("remove a season", () -> planning.remove(open.id(), "不再需要")),
                done("open a season", () -> opening.open(open.id())),
                done("open it for some", () -> opening.open(open.id(), List.of(new OrgCode("022")))),
                Map.entry("follow its work", () -> opening.runs(YEAR)),
                done("close a season", () -> planning.close(open.id(), "提前完成")),
                done("reopen a season", () -> planning.reopen(closed.id(), today(), "补报")),
                done(
                        "permit lateness",
                        () -> planning.permit(YEAR, SeasonKind.ADJUST, new OrgCode("023"), today(), "理由")),
                Map.entry(
                        "know of a permission", () -> planning.permissions(YEAR).getFirst()),
                Map.entry("read the calendar", () -> calendar.year(YEAR)),
                done("make a day a holiday", () -> calendar.set(LocalDate.of(2062, 5, 5), DayKind.HOLIDAY, "放假")),
                done("restore a day", () -> calendar.reset(LocalDate.of(2062, 5, 4))));
    }

    private static Map.Entry<String, Callable<Object>> done(String action, Runnable work) {
        return Map.entry(action, () -> {
            work.run();
            return true;
        });
    }

    private Season plan(SeasonKind kind, LocalDate day) {
        return city.as("liguang", () -> planning.plan(YEAR, kind, "", day, day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
