package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sha256;
import cn.jixiao.org.OrgCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What evidence each self-evaluation has. Whose turn it is to add or remove is decided by the caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EvidenceRegister {

    private final EvidenceRows rows;
    private final EvidenceStore store;
    private final EvidenceRules rules;

    EvidenceRegister(EvidenceRows rows, EvidenceStore store, EvidenceRules rules) {
        this.rows = rows;
        this.store = store;
        this.rules = rules;
    }

    /**
     * Attaches a file. Breaks {@code evaluation.evidence.duplicate} where the indicator has it already, whatever its name,
     * {@code evaluation.evidence.too-many} and {@code evaluation.evidence.full}.
     */
    public Evidence add(long evaluationId, OrgCode organisation, int indicator, ReceivedFile file, String addedBy) {
        refuse(evaluationId, indicator, file);
        var evidence = rows.insert(evaluationId, organisation, indicator, file, addedBy);
        try {
            store.put(evidence, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return evidence;
    }

    /** Takes a file off its indicator; its bytes stay, as an earlier submission may have named them. */
    public void remove(Evidence evidence, String removedBy) {
        if (!rows.remove(evidence.id(), removedBy)) {
            throw new RuleBroken("evaluation.evidence.removed", evidence.name());
        }
    }

    /** What the indicators have now, by their numbers and then as it was added. */
    public List<Evidence> of(long evaluationId) {
        return rows.present(evaluationId);
    }

    /** Also what was removed; empty where there is none or it may not be seen. */
    public Optional<Evidence> find(long id) {
        return rows.find(id);
    }

    public void copy(Evidence evidence, OutputStream out) throws IOException {
        store.copy(evidence, out);
    }

    /** True while the bytes that are kept give this SHA-256. */
    public boolean isKept(Evidence evidence, String sha256) {
        try {
            return Sha256.of(out -> store.copy(evidence, out)).equals(sha256);
        } catch (IOException lost) {
            return false;
        }
    }

    private void refuse(long evaluationId, int indicator, ReceivedFile file) {
        var present = of(evaluationId).stream()
                .filter(other -> other.indicator() == indicator)
                .toList();
        present.stream()
                .filter(other -> other.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleBroken("evaluation.evidence.duplicate", same.name());
                });
        if (present.size() >= rules.filesPerIndicator()) {
            throw new RuleBroken("evaluation.evidence.too-many", rules.filesPerIndicator());
        }
        if (rows.bytesOf(evaluationId) + file.size() > rules.bytesPerEvaluation()) {
            throw new RuleBroken("evaluation.evidence.full", rules.megabytesPerEvaluation());
        }
    }
}
