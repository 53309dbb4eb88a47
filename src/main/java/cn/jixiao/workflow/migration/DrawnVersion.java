package cn.jixiao.workflow.migration;

/**
 * One version of a drawn process.
 *
 * @param process its key
 * @param number from 1, in the order in which the drawings were taken into use
 * @param running how many instances run on it
 * @param latest true of the version that new instances start on
 */
public record DrawnVersion(String process, int number, long running, boolean latest) {}
