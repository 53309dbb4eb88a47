package cn.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final List<AuditEntry> trail = trailOf("CREATE", "SUBMIT", "SEND_BACK", "RESUBMIT", "PASS");
    private Optional<AuditEntries.Head> head = headOf(trail);

    @Test
    @DisplayName("an untouched trail has no fault")
    void intact() {
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("a changed entry is named, and no other")
    void changed() {
        trail.set(2, withReason(trail.get(2), "理由已被改写"));
        assertThat(faults()).containsExactly("changed 3");
    }

    @Test
    @DisplayName("a changed entry is named though its own hash was made to fit")
    void changed_and_hashed_again() {
        trail.set(2, withReason(trail.get(2), "理由已被改写").hashed());
        assertThat(faults()).containsExactly("changed 3");
    }

    @Test
    @DisplayName("a changed last entry is named though its own hash was made to fit")
    void last_changed_and_hashed_again() {
        trail.set(4, withReason(trail.get(4), "理由已被改写").hashed());
        assertThat(faults()).containsExactly("changed 5");
    }

    @Test
    @DisplayName("an entry removed from the middle is named")
    void removed() {
        trail.remove(1);
        trail.remove(1);
        assertThat(faults()).containsExactly("removed 2", "removed 3");
    }

    @Test
    @DisplayName("removed first and last entries are named")
    void removed_ends() {
        trail.removeFirst();
        trail.removeLast();
        assertThat(faults()).containsExactly("removed 1", "removed 5");
    }

    @Test
    @DisplayName("a trail of which only the head is left misses every entry")
    void all_removed() {
        trail.clear();
        assertThat(faults()).containsExactly("removed 1", "removed 2", "removed 3", "removed 4", "removed 5");
    }

    @Test
    @DisplayName("an entry put behind the end is named")
    void appended() {
        trail.add(entry(6, "PASS", trail.getLast().hash()));
        assertThat(faults()).containsExactly("inserted 6");
    }

    @Test
    @DisplayName("an entry squeezed into the middle is named, like those that had to move for it")
    void squeezed_in() {
        trail.add(2, entry(3, "PASS", trail.get(1).hash()));
        for (int i = 3; i < trail.size(); i++) {
            trail.set(i, withSeq(trail.get(i), i + 1));
        }
        assertThat(faults()).containsExactly("inserted 3", "changed 4", "changed 5", "changed 6");
    }

    @Test
    @DisplayName("a trail written anew from some entry on does not meet its head")
    void rewritten() {
        for (int i = 2; i < trail.size(); i++) {
            trail.set(i, entry(i + 1, "REJECT", trail.get(i - 1).hash()));
        }
        assertThat(faults()).containsExactly("changed 5");
    }

    @Test
    @DisplayName("a removed head is a fault of its own")
    void head_removed() {
        head = Optional.empty();
        assertThat(faults()).containsExactly("no-head");
    }

    @Test
    @DisplayName("two entries whose parts only read the same joined together differ in hash")
    void parts_are_kept_apart() {
        var first = entry(1, "PASS", Chain.START);
        var moved = new AuditEntry(
                first.formId(),
                first.seq(),
                first.organisation(),
                first.at(),
                first.actorId(),
                first.actorName(),
                first.actorRole(),
                first.actorOrganisation(),
                first.action() + "x",
                first.step().substring(1),
                null,
                1,
                first.reason(),
                first.address(),
                first.previousHash(),
                "");
        assertThat(Chain.hashOf(moved)).isNotEqualTo(Chain.hashOf(first));
    }

    @Test
    @DisplayName("a revision that is missing is not the revision 0")
    void missing_revision() {
        var first = entry(1, "PASS", Chain.START);
        var zero = new AuditEntry(
                first.formId(),
                first.seq(),
                first.organisation(),
                first.at(),
                first.actorId(),
                first.actorName(),
                first.actorRole(),
                first.actorOrganisation(),
                first.action(),
                first.step(),
                0,
                1,
                first.reason(),
                first.address(),
                first.previousHash(),
                "");
        assertThat(Chain.hashOf(zero)).isNotEqualTo(Chain.hashOf(first));
    }

    private List<String> faults() {
        return ChainCheck.faultsOf(7, trail, head).stream()
                .map(fault -> fault.key().replace("audit.fault.", "")
                        + (fault.arguments().size() > 1
                                ? " " + fault.arguments().get(1)
                                : ""))
                .toList();
    }

    private static List<AuditEntry> trailOf(String... actions) {
        var trail = new ArrayList<AuditEntry>();
        for (var action : actions) {
            var previous = trail.isEmpty() ? Chain.START : trail.getLast().hash();
            trail.add(entry(trail.size() + 1, action, previous));
        }
        return trail;
    }

    private static Optional<AuditEntries.Head> headOf(List<AuditEntry> trail) {
        return Optional.of(
                new AuditEntries.Head(7, trail.getLast().seq(), trail.getLast().hash()));
    }

    private static AuditEntry entry(int seq, String action, String previousHash) {
        return new AuditEntry(
                        7,
                        seq,
                        "022001",
                        Instant.parse("2026-03-05T08:00:00Z").plusSeconds(seq),
                        11,
                        "陈静",
                        "SUBMITTER",
                        "022001",
                        action,
                        "reviewByDepartment",
                        null,
                        1,
                        "同意",
                        "local",
                        previousHash,
                        "")
                .hashed();
    }

    private static AuditEntry withReason(AuditEntry e, String reason) {
        return new AuditEntry(
                e.formId(),
                e.seq(),
                e.organisation(),
                e.at(),
                e.actorId(),
                e.actorName(),
                e.actorRole(),
                e.actorOrganisation(),
                e.action(),
                e.step(),
                e.revisionBefore(),
                e.revisionAfter(),
                reason,
                e.address(),
                e.previousHash(),
                e.hash());
    }

    private static AuditEntry withSeq(AuditEntry e, int seq) {
        return new AuditEntry(
                e.formId(),
                seq,
                e.organisation(),
                e.at(),
                e.actorId(),
                e.actorName(),
                e.actorRole(),
                e.actorOrganisation(),
                e.action(),
                e.step(),
                e.revisionBefore(),
                e.revisionAfter(),
                e.reason(),
                e.address(),
                e.previousHash(),
                e.hash());
    }
}
