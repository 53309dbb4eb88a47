package cn.jixiao.workflow;

import cn.jixiao.common.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A vote by signature (会签): who signs and how many have to agree.
 *
 * @param share of the signers who have to agree, above 0 and at most 1; counts in the mode RATIO alone
 * @param amount for which the signatures are asked, in yuan
 */
public record Countersign(Mode mode, BigDecimal share, List<Signer> signers, Money amount) {

    public Countersign {
        signers = List.copyOf(signers);
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("A countersign needs somebody who signs");
        }
    }

    /** How many have to agree. */
    public enum Mode {
        /** 全部同意 */
        ALL,
        /** 任一人同意 */
        ANY,
        /** 按比例同意 */
        RATIO
    }

    /** A person who is asked for a signature. */
    public record Signer(long account, String fullName) {}
}
