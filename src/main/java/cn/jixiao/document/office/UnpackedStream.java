package cn.jixiao.document.office;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a zip while it is unpacked: ends where it grows beyond the limits, whatever size the zip declares. A single tag may
 * not be long either: an XML parser holds a tag with its attributes in memory as a whole.
 */
final class UnpackedStream extends FilterInputStream {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TAG = MEGABYTE;

    private final long packed;
    private final Allowance allowance;
    private long unpacked;
    private int tag = -1;

    UnpackedStream(InputStream in, long packed, Allowance allowance) {
        super(in);
        this.packed = packed;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            count(count);
            watchTags(buffer, from, count);
        }
        return count;
    }

    private void count(int bytes) {
        unpacked += bytes;
        allowance.unpacked(bytes);
        var limits = allowance.limits();
        var swollen = unpacked > MEGABYTE && unpacked > packed * limits.maxRatio();
        if (swollen || unpacked > limits.maxPartBytes()) {
            throw new RuleBroken("document.bomb", limits.maxUnpackedBytes() / MEGABYTE);
        }
    }

    private void watchTags(byte[] buffer, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (buffer[i] == '<') {
                tag = 0;
            } else if (buffer[i] == '>') {
                tag = -1;
            } else if (tag >= 0 && ++tag > LONGEST_TAG) {
                throw new RuleBroken("document.damaged");
            }
        }
    }
}
