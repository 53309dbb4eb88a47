package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of a compound file ([MS-CFB]): what streams it has and how they begin. Reads a sector at a time and never
 * more sectors than the file has, whatever its chains say.
 */
final class OleDirectory {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int FIRST_TABLE_LIST_SECTOR = 68;
    private static final int TABLE_LIST = 76;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int STREAM_START = 116;
    private static final int STREAM_SIZE = 120;
    /** Streams below this size lie in small sectors, all of them within the stream of the first entry. */
    private static final int SMALLEST_OWN_SECTORS = 4096;

    private static final int SMALL_SECTOR = 64;

    private final FileChannel file;
    private final int sectorSize;
    private final long sectors;
    /** Where the pieces of the table lie that says which sector follows which. */
    private final List<Integer> table = new ArrayList<>();

    private final int firstDirectorySector;

    OleDirectory(FileChannel file) throws IOException {
        this.file = file;
        var header = read(0, HEADER);
        int shift = header.getShort(SECTOR_SHIFT);
        if (shift != 9 && shift != 12) {
            throw damaged();
        }
        sectorSize = 1 << shift;
        sectors = file.size() / sectorSize;
        firstDirectorySector = header.getInt(FIRST_DIRECTORY_SECTOR);
        list(header.position(TABLE_LIST).slice().order(ByteOrder.LITTLE_ENDIAN));
        int read = 0;
        for (int next = header.getInt(FIRST_TABLE_LIST_SECTOR); isSector(next); ) {
            requireNoMore(++read);
            var more = sector(next);
            list(more.slice(0, sectorSize - Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN));
            next = more.getInt(sectorSize - Integer.BYTES);
        }
    }

    /** A storage or stream; its size in bytes. */
    record Entry(String name, int start, long size) {}

    List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        int read = 0;
        for (int next = firstDirectorySector; isSector(next); next = following(next)) {
            requireNoMore(++read);
            var sector = sector(next);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                entries.add(entry(sector.slice(at, ENTRY).order(ByteOrder.LITTLE_ENDIAN)));
            }
        }
        return entries;
    }

    /** The first bytes of a stream; of a small one, which shares its sectors with others, no more than 64. */
    ByteBuffer beginningOf(Entry stream) throws IOException {
        if (stream.size() >= SMALLEST_OWN_SECTORS) {
            return sector(stream.start());
        }
        if (stream.start() < 0) {
            throw damaged();
        }
        long at = (long) stream.start() * SMALL_SECTOR;
        requireNoMore(at / sectorSize);
        int shared = entry(sector(firstDirectorySector)).start();
        for (long skipped = at / sectorSize; skipped > 0; skipped--) {
            shared = following(shared);
        }
        return sector(shared).slice((int) (at % sectorSize), SMALL_SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Refuses a file that ends before its stream does. */
    void requireWhole(Entry stream) throws IOException {
        if (stream.size() < SMALLEST_OWN_SECTORS) {
            return;
        }
        requireNoMore(stream.size() / sectorSize);
        int sector = stream.start();
        for (long left = stream.size(); left > sectorSize; left -= sectorSize) {
            sector = following(sector);
        }
        sector(sector);
    }

    private void list(ByteBuffer numbers) {
        while (numbers.hasRemaining()) {
            int number = numbers.getInt();
            if (isSector(number)) {
                table.add(number);
            }
        }
    }

    /** A chain of more sectors than there are bites its own tail, or leads out of the file. */
    private void requireNoMore(long read) {
        if (read > sectors) {
            throw damaged();
        }
    }

    private int following(int sector) throws IOException {
        int perPiece = sectorSize / Integer.BYTES;
        if (!isSector(sector) || sector / perPiece >= table.size()) {
            throw damaged();
        }
        return sector(table.get(sector / perPiece)).getInt(sector % perPiece * Integer.BYTES);
    }

    private boolean isSector(int number) {
        return number >= 0 && number < sectors;
    }

    private ByteBuffer sector(int number) throws IOException {
        if (!isSector(number)) {
            throw damaged();
        }
        return read((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
            // a channel may give less than was asked for
        }
        if (bytes.hasRemaining()) {
            throw damaged();
        }
        return bytes.flip();
    }

    private static Entry entry(ByteBuffer entry) {
        int length = Math.clamp(entry.getShort(NAME_LENGTH) - 2, 0, NAME_LENGTH);
        var name = new byte[length];
        entry.get(0, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_16LE), entry.getInt(STREAM_START), entry.getInt(STREAM_SIZE));
    }

    private static RuleBroken damaged() {
        return new RuleBroken("evaluation.file.damaged");
    }
}
