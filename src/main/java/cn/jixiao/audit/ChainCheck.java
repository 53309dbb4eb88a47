package cn.jixiao.audit;

import cn.jixiao.common.Message;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows one form's trail link by link and names the entries that do not fit. */
final class ChainCheck {

    private static final String CHANGED = "audit.fault.changed";
    private static final String REMOVED = "audit.fault.removed";
    private static final String INSERTED = "audit.fault.inserted";

    private final long formId;
    private final SortedMap<Integer, String> faults = new TreeMap<>();

    private ChainCheck(long formId) {
        this.formId = formId;
    }

    /** What is wrong with the trail, given the number and hash its head remembers; empty where nothing is. */
    static List<Message> faultsOf(long formId, List<AuditEntry> trail, Optional<AuditEntries.Head> head) {
        var check = new ChainCheck(formId);
        var last = check.follow(trail);
        if (head.isEmpty()) {
            return List.of(Message.of("audit.fault.no-head", formId));
        }
        check.compareEnd(last, head.get());
        return check.messages();
    }

    private @Nullable AuditEntry follow(List<AuditEntry> trail) {
        AuditEntry before = null;
        for (var entry : trail) {
            int expected = before == null ? 1 : before.seq() + 1;
            blame(REMOVED, expected, entry.seq() - 1);
            if (!Chain.hashOf(entry).equals(entry.hash())) {
                blame(CHANGED, entry.seq(), entry.seq());
            }
            if (entry.seq() == expected) {
                checkLink(before, entry);
            }
            before = entry;
        }
        return before;
    }

    /** An entry that names another predecessor than the one before it shows what happened to that one. */
    private void checkLink(@Nullable AuditEntry before, AuditEntry entry) {
        if (entry.previousHash().equals(before == null ? Chain.START : before.hash())) {
            return;
        }
        if (before == null) {
            blame(CHANGED, entry.seq(), entry.seq());
        } else if (entry.previousHash().equals(before.previousHash())) {
            faults.put(before.seq(), INSERTED); // the chain leads past it
        } else if (!faults.containsKey(entry.seq())) {
            blame(CHANGED, before.seq(), before.seq());
        }
    }

    private void compareEnd(@Nullable AuditEntry last, AuditEntries.Head head) {
        int end = last == null ? 0 : last.seq();
        blame(REMOVED, end + 1, head.seq());
        blame(INSERTED, head.seq() + 1, end);
        if (last != null && end == head.seq() && !head.hash().equals(last.hash())) {
            blame(CHANGED, end, end);
        }
    }

    private void blame(String fault, int from, int to) {
        for (int seq = from; seq <= to; seq++) {
            faults.putIfAbsent(seq, fault);
        }
    }

    private List<Message> messages() {
        return faults.entrySet().stream()
                .map(fault -> Message.of(fault.getValue(), formId, fault.getKey()))
                .toList();
    }
}
