package cn.jixiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form's trail.
 *
 * @param seq position in the form's trail, from 1 without gaps
 * @param revisionBefore the form's (or self-evaluation's) revision the actor saw, null where there was none
 * @param revisionAfter the revision the action left behind
 * @param reason the opinion, remark or cause given; empty where none was
 * @param address where from: the network address, or {@code local} for commands
 * @param previousHash hash of the entry before, or 64 zeros for the first
 * @param hash SHA-256 over everything above, as {@link Chain} writes it
 */
public record AuditEntry(
        long formId,
        int seq,
        String organisation,
        Instant at,
        long actorId,
        String actorName,
        String actorRole,
        String actorOrganisation,
        String action,
        String step,
        @Nullable Integer revisionBefore,
        @Nullable Integer revisionAfter,
        String reason,
        String address,
        String previousHash,
        String hash) {

    AuditEntry hashed() {
        return new AuditEntry(
                formId,
                seq,
                organisation,
                at,
                actorId,
                actorName,
                actorRole,
                actorOrganisation,
                action,
                step,
                revisionBefore,
                revisionAfter,
                reason,
                address,
                previousHash,
                Chain.hashOf(this));
    }
}
