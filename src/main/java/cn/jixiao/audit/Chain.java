package cn.jixiao.audit;

import cn.jixiao.common.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How entries are chained: SHA-256 over the entry's parts in a fixed order, each preceded by its length so that no two
 * different entries read the same, ending with the hash of the entry before.
 */
final class Chain {

    static final String START = "0".repeat(64);

    private Chain() {}

    static String hashOf(AuditEntry entry) {
        var parts = new ArrayList<Object>(List.of(entry.formId(), entry.seq()));
        parts.addAll(described(entry));
        parts.add(entry.previousHash());
        return hashOf(parts);
    }

    private static List<Object> described(AuditEntry entry) {
        return List.of(
                entry.organisation(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.actorRole(),
                entry.actorOrganisation(),
                entry.action(),
                entry.step(),
                Objects.toString(entry.revisionBefore(), "-"),
                Objects.toString(entry.revisionAfter(), "-"),
                entry.reason(),
                entry.address());
    }

    /** What is hashed of an entry before its number; the database adds that and what comes after it. */
    static String beforeNumber(AuditEntry entry) {
        return text(List.of(entry.formId()));
    }

    /** What is hashed of an entry between its number and the hash of the entry before. */
    static String afterNumber(AuditEntry entry) {
        return text(described(entry)) + "\n" + START.length() + ":";
    }

    static String hashOf(AdministrationEntry entry) {
        return hashOf(List.of(
                entry.seq(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.area(),
                entry.action(),
                entry.subject(),
                entry.reason(),
                entry.address(),
                entry.previousHash()));
    }

    private static String hashOf(List<Object> parts) {
        return Sha256.of(text(parts));
    }

    private static String text(List<Object> parts) {
        return parts.stream()
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
    }
}
