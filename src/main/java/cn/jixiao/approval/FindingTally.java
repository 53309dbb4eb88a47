package cn.jixiao.approval;

/**
 * How many findings stood when a revision was submitted.
 *
 * @param grave those of them that weigh most
 */
public record FindingTally(int all, int grave) {}
