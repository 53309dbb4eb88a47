package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls as they arrive at another program. */
@IntegrationTest
class WebhookTest {

    /** What the receiver got. */
    record Call(String path, String timestamp, String delivery, String signature, String body) {

        WebhookVerifier.Verdict judgedBy(WebhookVerifier verifier) {
            return verifier.verify(timestamp, delivery, signature, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Autowired
    CityAtWork city;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    WebhookAdministration strict;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final WebhookSettings settings = new WebhookSettings("key-of-the-tests", Set.of("127.0.0.1"));
    private final WebhookSecrets secrets = new WebhookSecrets(settings);
    private final MovedClock clock = new MovedClock(Clock.systemUTC().instant());
    private HttpServer server;
    private WebhookAdministration administration;
    private WebhookCarrier carrier;
    private Dispatcher dispatcher;
    private int answer = 204;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
        administration = new WebhookAdministration(webhooks, secrets, settings, trail);
        carrier = new WebhookCarrier(webhooks, secrets, settings, transaction, clock);
        dispatcher = new Dispatcher(deliveries, List.of(carrier), transaction, clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        city.as(
                "sysadmin",
                () -> transaction.executeWithoutResult(status -> webhooks.all().stream()
                        .filter(Webhook::active)
                        .forEach(webhook -> administration.setActive(webhook, false))));
    }

    @Test
    @DisplayName("an endpoint hears of the kinds it wants, signed so that it can tell ours from others'")
    void signed() {
        var verifier = new WebhookVerifier(add("/hook?from=jixiao"), clock);
        var form = city.submitted("chenjing", "022001");
        dispatchUntilCalled();
        var call = calls.getFirst();
        assertThat(call.path()).isEqualTo("/hook?from=jixiao");
        assertThat(call.judgedBy(verifier)).isEqualTo(WebhookVerifier.Verdict.ACCEPTED);
        assertThat(call.body())
                .contains("\"kind\":\"DELIVERED\"", "\"formId\":" + form.id().value(), form.name())
                .doesNotContain("陈静", "wanghao");
    }

    @Test
    @DisplayName("a call that is repeated, old or altered is told from a good one")
    void replayed() {
        var secret = add("/hook");
        city.submitted("chenjing", "022001");
        dispatchUntilCalled();
        var call = calls.getFirst();
        var verifier = new WebhookVerifier(secret, clock);
        assertThat(call.judgedBy(verifier)).isEqualTo(WebhookVerifier.Verdict.ACCEPTED);
        assertThat(call.judgedBy(verifier)).isEqualTo(WebhookVerifier.Verdict.REPEATED);
        var altered =
                new Call(call.path(), call.timestamp(), UUID.randomUUID().toString(), call.signature(), call.body());
        assertThat(altered.judgedBy(verifier)).isEqualTo(WebhookVerifier.Verdict.FORGED);
        assertThat(call.judgedBy(new WebhookVerifier("another", clock))).isEqualTo(WebhookVerifier.Verdict.FORGED);
        clock.moveOn(Duration.ofMinutes(6));
        assertThat(call.judgedBy(new WebhookVerifier(secret, clock))).isEqualTo(WebhookVerifier.Verdict.STALE);
    }

    @Test
    @DisplayName("a refusal is tried again with the same delivery id; a redirect is not followed")
    void refused() {
        add("/hook");
        answer = 302;
        city.submitted("chenjing", "022001");
        dispatchUntilCalled();
        var first = calls.getFirst().delivery();
        assertThat(calls).extracting(Call::path).containsOnly("/hook");
        answer = 200;
        clock.moveOn(Duration.ofMinutes(2));
        dispatcher.dispatch();
        assertThat(calls).filteredOn(call -> call.delivery().equals(first)).hasSize(2);
    }

    @Test
    @DisplayName("no endpoint in a private network unless its host is allowed, and none over anything but http")
    void not_anywhere() {
        city.as("sysadmin", () -> {
            assertThatThrownBy(() -> strict.add(url("/hook"), Set.of(Kind.DELIVERED)))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("notice.webhook.private"));
            assertThatThrownBy(() -> strict.add("ftp://hooks.example/", Set.of(Kind.DELIVERED)))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("notice.webhook.malformed"));
            assertThatThrownBy(() -> strict.add("https://8.8.8.8/", Set.of()))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("notice.webhook.no-kinds"));
        });
    }

    @Test
    @DisplayName("what is kept of a secret does not show it")
    void sealed() {
        var secret = add("/hook");
        var kept = city.as(
                "sysadmin",
                () -> transaction.execute(status -> jdbc.sql("select secret from webhook")
                        .query(String.class)
                        .list()));
        assertThat(kept).isNotEmpty().noneMatch(text -> text.contains(secret));
    }

    private String add(String path) {
        return city.as(
                "sysadmin", () -> transaction.execute(status -> administration.add(url(path), Set.of(Kind.DELIVERED))));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Deliveries are written a moment after the commit. */
    private void dispatchUntilCalled() {
        await().untilAsserted(() -> {
            clock.moveOn(Duration.ofSeconds(1));
            dispatcher.dispatch();
            assertThat(calls).isNotEmpty();
        });
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        calls.add(new Call(
                exchange.getRequestURI().toString(),
                headers.getFirst("X-Jixiao-Timestamp"),
                headers.getFirst("X-Jixiao-Delivery"),
                headers.getFirst("X-Jixiao-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Location", url("/elsewhere"));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }
}
