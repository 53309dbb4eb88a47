package cn.jixiao.account;

/**
 * Somebody may act for another from now on, or no longer; published within the transaction, for the trail.
 *
 * @param action ARRANGE or REVOKE
 */
public record SubstitutionChanged(String action, Substitution substitution) {}
