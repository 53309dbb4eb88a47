package cn.jixiao.document.grid;

import cn.jixiao.common.RuleBroken;

/** Counts what is taken out of one file against its limits. Used by one thread. */
public final class Allowance {

    private static final int MEGABYTE = 1024 * 1024;

    private final FileLimits limits;
    private int rows;
    private int cells;
    private long characters;
    private long unpacked;

    public Allowance(FileLimits limits) {
        this.limits = limits;
    }

    public FileLimits limits() {
        return limits;
    }

    /** Breaks {@code document.too-long} beyond the last row that is read. */
    public void row() {
        step();
        if (++rows > limits.maxRows()) {
            throw new RuleBroken("document.too-long", limits.maxRows());
        }
    }

    /** Breaks {@code document.too-much} beyond what a document of forms can hold. */
    public void cell(String text) {
        cells(1);
        characters(text.length());
        if (text.length() > limits.maxCellCharacters()) {
            throw new RuleBroken("document.too-much");
        }
    }

    public void characters(int count) {
        characters += count;
        if (characters > limits.maxCharacters()) {
            throw new RuleBroken("document.too-much");
        }
    }

    public void cells(int count) {
        step();
        cells += count;
        if (count < 0 || cells > limits.maxCells()) {
            throw new RuleBroken("document.too-much");
        }
    }

    /** Breaks {@code document.too-much} where a page, or a shape on it, has more marks than anybody could read. */
    public void pageMarks(int count) {
        if (count > limits.maxPageMarks()) {
            throw new RuleBroken("document.too-much");
        }
    }

    /** Breaks {@code document.bomb} where the parts together unpack to more than is allowed. */
    public void unpacked(long bytes) {
        step();
        unpacked += bytes;
        if (unpacked > limits.maxUnpackedBytes()) {
            throw new RuleBroken("document.bomb", limits.maxUnpackedBytes() / MEGABYTE);
        }
    }

    /** Ends a reading whose deadline has passed; see {@link Deadline}. */
    public void step() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RuleBroken("document.too-slow", limits.maxSeconds());
        }
    }
}
