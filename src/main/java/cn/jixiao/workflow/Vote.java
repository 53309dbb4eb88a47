package cn.jixiao.workflow;

import cn.jixiao.workflow.Countersign.Mode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote by signature as it stands.
 *
 * @param result how it was decided, null while it is open
 */
public record Vote(
        long id,
        Mode mode,
        BigDecimal share,
        Instant openedAt,
        @Nullable Outcome result,
        List<Signature> signatures) {

    public Vote {
        signatures = List.copyOf(signatures);
    }

    public boolean isOpen() {
        return result == null;
    }

    /** How many have to agree. */
    public int needed() {
        return ballot().needed();
    }

    public int agreed() {
        return count(Outcome.PASS);
    }

    /** Who has not signed yet. */
    public List<Signature> waiting() {
        return signatures.stream().filter(Signature::isOpen).toList();
    }

    /**
     * Whose signatures would be cancelled if the signer of that item decided so; none where the vote went on. Whoever
     * withdraws signs for nobody, so that all of them would be.
     */
    public List<Signature> cancelledBy(long itemId, Outcome outcome) {
        return ballot().resultAfter(outcome).isEmpty()
                ? List.of()
                : waiting().stream()
                        .filter(signature -> signature.itemId() != itemId || outcome == Outcome.WITHDRAW)
                        .toList();
    }

    Ballot ballot() {
        return new Ballot(mode, share, signatures.size(), agreed(), count(Outcome.OBJECT));
    }

    private int count(Outcome outcome) {
        return (int) signatures.stream()
                .filter(signature -> signature.outcome() == outcome)
                .count();
    }
}
