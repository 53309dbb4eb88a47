package cn.jixiao.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that was given up, as an administrator sees it: without what it says.
 *
 * @param kind of the announcement, or {@code DIGEST}
 * @param cause why the last attempt failed
 */
public record DeadLetter(
        UUID id, Channel channel, String kind, String recipient, String cause, int attempts, Instant createdAt) {}
