package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls endpoints, signed; the generic one: what a chat program wants instead is a carrier of its own. */
@Component
class WebhookCarrier implements Carrier {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WebhookCarrier(
            Webhooks webhooks,
            WebhookSecrets secrets,
            WebhookSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public void carry(Delivery delivery) throws DeliveryFailed {
        var sealed = sealed(delivery.targetId())
                .orElseThrow(() -> new DeliveryFailed("The endpoint is not in use any more"));
        var target = WebhookTarget.of(delivery.recipient());
        var address = target.resolve(settings.allowedHosts());
        var body = delivery.body().getBytes(StandardCharsets.UTF_8);
        try {
            int status =
                    new WebhookCall(target, address, TIMEOUT).post(headers(delivery, secrets.open(sealed), body), body);
            requireAccepted(status);
        } catch (IOException | IllegalStateException failure) {
            throw new DeliveryFailed(failure);
        }
    }

    private Map<String, String> headers(Delivery delivery, String secret, byte[] body) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var id = delivery.id().toString();
        return Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "User-Agent",
                "jixiao",
                WebhookSignature.TIMESTAMP,
                timestamp,
                WebhookSignature.DELIVERY,
                id,
                WebhookSignature.SIGNATURE,
                WebhookSignature.of(secret, timestamp, id, body));
    }

    private static void requireAccepted(int status) throws DeliveryFailed {
        if (status >= 300 && status < 400) {
            throw new DeliveryFailed("HTTP " + status + ": redirects are not followed");
        }
        if (status < 200 || status >= 400) {
            throw new DeliveryFailed("HTTP " + status);
        }
    }

    private Optional<Webhooks.Sealed> sealed(long id) {
        return ActingUser.as(Actor.messenger(), () -> transaction.execute(status -> webhooks.secret(id)));
    }
}
