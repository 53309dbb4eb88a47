package cn.jixiao.audit;

import cn.jixiao.common.Sha256;
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
        var parts = List.<Object>of(
                entry.formId(),
                entry.seq(),
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
                entry.address(),
                entry.previousHash());
        return hashOf(parts);
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
        var text = parts.stream()
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        return Sha256.of(text);
    }
}
