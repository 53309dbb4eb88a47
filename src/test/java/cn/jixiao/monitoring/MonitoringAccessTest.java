package cn.jixiao.monitoring;

import static cn.jixiao.monitoring.MonitoringAtWork.notice;
import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.FormRecord;
import cn.jixiao.monitoring.Feedback.Answer;
import cn.jixiao.workflow.Decision.Pass;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what to the monitoring and the rectification of a form of 022001. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitoringAccessTest {

    /** The unit, two others, its department and another, finance of it and of another, the auditor … */
    private static final List<String> PEOPLE = List.of(
            "chenjing", "hexin", "zhaolei", "wanghao", "xuting", "zhoumin", "yangfan", "shenji", "sysadmin", "nobody");

    private static final String MATRIX = """
            read a monitoring        | y . . y . y . y . .
            find it in the list      | y . . y . y . y . .
            read what was reported   | y . . y . y . y . .
            open a monitoring        | y . . . . . . . . .
            report progress          | y . . . . . . . . .
            submit a monitoring      | y . . . . . . . . .
            pass a monitoring        | . . . y . . . . . .
            demand a rectification   | . . . y . . . . . .
            read a rectification     | y . . y . y . y . .
            read feedback            | y . . y . y . y . .
            give feedback            | y . . . . . . . . .
            check a rectification    | . . . y . . . . . .
            """;

    @Autowired
    CityAtWork city;

    @Autowired
    MonitoringAtWork monitorings;

    @Autowired
    MonitoringArchive archive;

    @Autowired
    MonitoringDrafts drafts;

    @Autowired
    MonitoringCourse course;

    @Autowired
    Noticing noticing;

    @Autowired
    Rectifying rectifying;

    @Autowired
    RectificationArchive rectifications;

    @Autowired
    AccessMatrix access;

    private FormRecord approved;
    private Monitoring draft;
    private Monitoring red;
    private long reviewItem;
    private Rectification issued;
    private Rectification answered;
    private long checkItem;

    @BeforeAll
    void monitoringsInEveryStage() {
        approved = monitorings.approved();
        var other = monitorings.approved();
        draft = city.as("chenjing", () -> {
            var opened = drafts.open(other.id());
            return drafts.save(opened.id(), opened.version(), onTrack());
        });
        red = monitorings.red();
        reviewItem =
                city.as("chenjing", () -> course.openItem(red).orElseThrow().id());
        issued = monitorings.notified("wanghao", monitorings.red());
        answered = city.as("chenjing", () -> {
            var seen = monitorings.notified("wanghao", monitorings.red());
            return rectifying.giveFeedback(seen.id(), seen.version(), answer());
        });
        checkItem = city.as(
                "chenjing", () -> rectifying.openItem(answered).orElseThrow().id());
    }

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> matrix() {
        return access.matrix(PEOPLE, MATRIX, actions());
    }

    private Map<String, Callable<Object>> actions() {
        return Map.ofEntries(
                Map.entry("read a monitoring", () -> archive.get(red.id())),
                Map.entry("find it in the list", this::listed),
                Map.entry("read what was reported", () -> archive.revisions(red).getFirst()),
                Map.entry("open a monitoring", () -> drafts.open(approved.id())),
                Map.entry("report progress", () -> drafts.save(draft.id(), draft.version(), failing())),
                Map.entry("submit a monitoring", () -> course.submit(draft.id(), draft.version())),
                Map.entry("pass a monitoring", () -> course.decide(reviewItem, new Pass("同意"))),
                Map.entry("demand a rectification", () -> noticing.issue(red.id(), notice())),
                Map.entry("read a rectification", () -> rectifications.get(issued.id())),
                Map.entry(
                        "read feedback", () -> rectifications.feedback(answered).getFirst()),
                Map.entry("give feedback", () -> rectifying.giveFeedback(issued.id(), issued.version(), answer())),
                Map.entry("check a rectification", () -> rectifying.decide(checkItem, new Pass("同意"))));
    }

    private Object listed() {
        return archive.page(MonitoringQuery.everything(), Long.MAX_VALUE, 500).stream()
                .filter(found -> found.id() == red.id())
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer() {
        return new Answer("增派施工队", "已完成", "验收单");
    }
}
