package cn.jixiao.workflow;

/**
 * An item somebody ticked to be passed among many.
 *
 * @param despite true where they saw what speaks against it and ticked it all the same
 */
public record Tick(long item, boolean despite) {}
