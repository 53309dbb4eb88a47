package cn.jixiao.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * What one person's act means for the process.
 *
 * @param outcome what the next gateway is told
 * @param decided false while other signatures are still to come
 * @param signers how many sign, the person included
 */
record Verdict(Outcome outcome, boolean decided, int signers) {

    /** The act of somebody who acts alone. */
    static Verdict of(Outcome outcome) {
        return new Verdict(outcome, true, 1);
    }

    /** A signature given in that vote. */
    static Verdict of(Vote vote, Outcome signature) {
        Optional<Outcome> result = vote.ballot().resultAfter(signature);
        return new Verdict(
                result.orElse(signature), result.isPresent(), vote.signatures().size());
    }

    /** The engine asks for the number of signers again with each signature. */
    Map<String, Object> variables() {
        return Map.of("outcome", outcome.name(), "vote", decided ? "DECIDED" : "OPEN", "signers", signers);
    }
}
