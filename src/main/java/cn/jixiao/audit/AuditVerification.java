package cn.jixiao.audit;

import cn.jixiao.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes chains and seals and names every entry and revision that was changed, removed or inserted. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AuditVerification {

    private static final int PAGE = 1_000;

    private final AuditEntries entries;
    private final List<SealedRevisions> sealed;

    AuditVerification(AuditEntries entries, List<SealedRevisions> sealed) {
        this.entries = entries;
        this.sealed = sealed;
    }

    /** What a verification saw: how much it read, and a sentence for each thing that is wrong. */
    public record Result(int forms, int entries, List<Message> faults) {

        public boolean intact() {
            return faults.isEmpty();
        }
    }

    /** Verifies the trails of all forms the acting user may see. */
    public Result verifyAll() {
        int forms = 0;
        int read = 0;
        var faults = new ArrayList<Message>();
        for (var page = entries.formsAfter(0, PAGE); !page.isEmpty(); page = entries.formsAfter(page.getLast(), PAGE)) {
            for (long formId : page) {
                var trail = entries.ofForm(formId);
                faults.addAll(faultsOf(formId, trail));
                read += trail.size();
            }
            forms += page.size();
        }
        return new Result(forms, read, List.copyOf(faults));
    }

    /** Verifies the trail of one form. */
    public Result verify(long formId) {
        var trail = entries.ofForm(formId);
        return new Result(1, trail.size(), faultsOf(formId, trail));
    }

    private List<Message> faultsOf(long formId, List<AuditEntry> trail) {
        var head = entries.head(formId);
        if (trail.isEmpty() && head.isEmpty()) {
            return List.of(Message.of("audit.fault.no-trail", formId));
        }
        return Stream.concat(
                        ChainCheck.faultsOf(formId, trail, head).stream(),
                        sealed.stream().flatMap(revisions -> revisions.faultsOf(formId).stream()))
                .toList();
    }
}
