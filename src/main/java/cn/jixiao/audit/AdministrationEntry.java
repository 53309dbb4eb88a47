package cn.jixiao.audit;

import java.time.Instant;

/**
 * One line of what was done to the program itself.
 *
 * @param seq position in the one chain of such lines, from 1 without gaps
 * @param area what was administered, such as {@code CALENDAR}
 * @param action one word: OPEN, CLOSE, EDIT, MIGRATE, RETRY …
 * @param subject what it was done to, such as {@code 2026-10-01}
 * @param reason the cause given; empty where none was
 * @param hash SHA-256 over everything above, as {@link Chain} writes it
 */
public record AdministrationEntry(
        long seq,
        Instant at,
        long actorId,
        String actorName,
        String area,
        String action,
        String subject,
        String reason,
        String address,
        String previousHash,
        String hash) {}
