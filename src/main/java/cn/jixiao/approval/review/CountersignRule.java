package cn.jixiao.approval.review;

import cn.jixiao.account.Role;
import cn.jixiao.common.Money;
import cn.jixiao.workflow.Countersign.Mode;
import java.math.BigDecimal;

/**
 * For which forms finance signs before it approves (会签).
 *
 * @param above an amount in yuan: larger ones are signed for
 * @param role who signs, among those who work at the finance division that answers for the department
 * @param share of the signers who have to agree, above 0 and at most 1; counts in the mode RATIO alone
 * @param minimum of signers; where fewer can be asked nothing passes
 * @param signersMayApprove false where those who may approve are not asked to sign, and who signed does not approve
 */
public record CountersignRule(
        Money above, Role role, Mode mode, BigDecimal share, int minimum, boolean signersMayApprove) {

    public boolean asksFor(Money amount) {
        return amount.compareTo(above) > 0;
    }
}
