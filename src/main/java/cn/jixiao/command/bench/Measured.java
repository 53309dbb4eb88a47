package cn.jixiao.command.bench;

/**
 * How somebody did a job.
 *
 * @param perSecond forms, or rows of a table: the median of the rounds
 * @param p50 milliseconds within which half the documents were done
 * @param p99 milliseconds within which 99 of 100 were
 * @param peakBytes the most that the heap rose over rest, as {@link HeapPeak} has it
 */
public record Measured(double perSecond, double p50, double p99, long peakBytes) {}
