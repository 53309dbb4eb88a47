package cn.jixiao.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a receiver does with a call before it believes it: the signature fits, the time is within five minutes, and the
 * delivery was not seen before. A repeated delivery is answered like the first, so that it is not sent again.
 */
public final class WebhookVerifier {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final String secret;
    private final Clock clock;
    private final Map<String, Instant> seen = new HashMap<>();

    public WebhookVerifier(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    public enum Verdict {
        ACCEPTED,
        FORGED,
        STALE,
        REPEATED
    }

    /** Judges a call by its three headers, {@code X-Jixiao-Timestamp}, {@code -Delivery} and {@code -Signature}. */
    public synchronized Verdict verify(String timestamp, String delivery, String signature, byte[] body) {
        var expected = WebhookSignature.of(secret, timestamp, delivery, body);
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8))) {
            return Verdict.FORGED;
        }
        var now = clock.instant();
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs();
        if (age.compareTo(WINDOW) > 0) {
            return Verdict.STALE;
        }
        seen.values().removeIf(at -> at.isBefore(now.minus(WINDOW.multipliedBy(2))));
        return seen.putIfAbsent(delivery, now) == null ? Verdict.ACCEPTED : Verdict.REPEATED;
    }
}
