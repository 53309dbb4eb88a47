package cn.jixiao.workflow;

import cn.jixiao.workflow.Countersign.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Counts the signatures of a vote and says when it is decided. */
record Ballot(Mode mode, BigDecimal share, int signers, int agreed, int objected) {

    /** The result as soon as no signature still to come can change it; empty before. */
    Optional<Outcome> result() {
        if (agreed >= needed()) {
            return Optional.of(Outcome.PASS);
        }
        return signers - objected < needed() ? Optional.of(Outcome.OBJECT) : Optional.empty();
    }

    /** The result once this signature is given, too; whoever sends the matter back or withdraws it ends the vote. */
    Optional<Outcome> resultAfter(Outcome signature) {
        return switch (signature) {
            case PASS -> new Ballot(mode, share, signers, agreed + 1, objected).result();
            case OBJECT -> new Ballot(mode, share, signers, agreed, objected + 1).result();
            default -> Optional.of(signature);
        };
    }

    /** How many have to agree. */
    int needed() {
        return switch (mode) {
            case ALL -> signers;
            case ANY -> 1;
            case RATIO ->
                share.multiply(BigDecimal.valueOf(signers))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
        };
    }
}
