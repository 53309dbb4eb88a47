package cn.jixiao.notice;

import static org.awaitility.Awaitility.await;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkAnnounced;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with notices: only the person who was told something reads it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing", "wanghao", "xuting", "zhoumin", "shenji", "sysadmin", "secadmin", "auditadmin", "nobody");

    /** y: may, .: may not; the notice is one that {@code xuting} was told. */
    private static final String MATRIX = """
            read a notice            | . . y . . . . . .
            mark it as read          | . . y . . . . . .
            find the work it is of   | . . y y y . . . .
            count one's own          | y y y y y y y y .
            mark one's own as read   | y y y y y y y y .
            choose how to hear of it | y y y y y y y y .
            list dead letters        | . . . . . y . . .
            send one again           | . . . . . y . . .
            list endpoints           | . . . . . y . . .
            add an endpoint          | . . . . . y . . .
            stop an endpoint         | . . . . . y . . .
            """;

    @Autowired
    AccessMatrix matrix;

    @Autowired
    CityAtWork city;

    @Autowired
    Noticeboard board;

    @Autowired
    Preferences preferences;

    @Autowired
    DeliveryAdministration administration;

    @Autowired
    WebhookAdministration webhooks;

    private Notice notice;

    @BeforeAll
    void tell() {
        var form = city.submitted("zhaolei", "023001");
        notice = await().until(
                        () -> city.as("xuting", () -> board.page(null, 500)).stream()
                                .filter(told -> told.formId() == form.id().value())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> notices() {
        Map<String, Callable<Object>> actions = Map.ofEntries(
                Map.entry(
                        "read a notice",
                        () -> board.page(null, 500).stream()
                                .filter(told -> told.id() == notice.id())
                                .findFirst()
                                .orElseThrow()),
                Map.entry("mark it as read", () -> board.read(notice.id())),
                Map.entry("find the work it is of", () -> board.workOf(notice).orElseThrow()),
                Map.entry("count one's own", board::countUnread),
                Map.entry("mark one's own as read", () -> {
                    board.readAll();
                    return true;
                }),
                Map.entry("choose how to hear of it", () -> {
                    preferences.save(preferences.mine());
                    return true;
                }),
                Map.entry("list dead letters", () -> administration.dead(10)),
                Map.entry("send one again", () -> unless("notice.delivery.not-dead", this::resend)),
                Map.entry("list endpoints", webhooks::all),
                Map.entry(
                        "add an endpoint",
                        () -> unless(
                                "notice.webhook.private",
                                () -> webhooks.add("http://127.0.0.1/", Set.of(WorkAnnounced.Kind.URGED)))),
                Map.entry("stop an endpoint", () -> unless("notice.webhook.unchanged", this::stop)));
        return matrix.matrix(PEOPLE, MATRIX, actions);
    }

    private void resend() {
        administration.resend(new DeadLetter(UUID.randomUUID(), Channel.MAIL, "URGED", "", "", 1, Instant.EPOCH));
    }

    private void stop() {
        webhooks.setActive(new Webhook(-1, "http://127.0.0.1/", List.of(), true), false);
    }

    /** Tried with what does not exist or is refused to everybody: whoever may do it is told that, and no other refusal. */
    private static Object unless(String expected, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleBroken refusal) {
            if (refusal.key().equals(expected)) {
                return refusal;
            }
            throw refusal;
        }
    }
}
