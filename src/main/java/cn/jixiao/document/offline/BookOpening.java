package cn.jixiao.document.offline;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.file.DocumentFile;
import cn.jixiao.document.reading.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook somebody brought, to be edited in place. It has to pass the safe reading of files first; since it is then
 * held in memory as a whole, it must be smaller than what is only read.
 */
final class BookOpening {

    private static final int MEGABYTE = 1024 * 1024;

    /** No spreadsheet writes a longer one; telling what a longer one means can take for ever. */
    private static final int LONGEST_FORMAT = 255;

    private final DocumentFile files;
    private final FillingRules rules;

    BookOpening(FillingRules rules) {
        var vocabulary = Vocabulary.load();
        this.files = new DocumentFile(vocabulary.files(), vocabulary.maxBytes(), vocabulary.maxLines());
        this.rules = rules;
    }

    /**
     * Breaks {@code document.offline.too-large} or {@code document.offline.unreadable}, and what {@link DocumentFile#open}
     * breaks for a hostile file.
     */
    XSSFWorkbook open(byte[] content) {
        if (content.length > rules.maxBytes()) {
            throw new RuleBroken("document.offline.too-large", rules.maxBytes() / MEGABYTE);
        }
        files.open(content);
        try {
            unpacksWithin(content);
            var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
            requireLooks(workbook);
            return workbook;
        } catch (RuleBroken refusal) {
            throw refusal;
        } catch (IOException | RuntimeException malformed) {
            // What was made to break a parser breaks it in any way: to the user it is one sentence.
            throw new RuleBroken("document.offline.unreadable");
        }
    }

    /** What the workbook takes in memory, its elements and attributes count for more than its bytes. */
    private void unpacksWithin(byte[] content) throws IOException {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        long nodes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    nodes += nodes(buffer, read);
                    if (unpacked > rules.maxUnpacked() || nodes > rules.maxNodes()) {
                        throw new RuleBroken("document.offline.too-large", rules.maxBytes() / MEGABYTE);
                    }
                }
            }
        }
    }

    /** No fewer than the elements and attributes in this piece of XML. */
    private static int nodes(byte[] xml, int length) {
        int nodes = 0;
        for (int i = 0; i < length; i++) {
            if (xml[i] == '<' || xml[i] == '=') {
                nodes++;
            }
        }
        return nodes;
    }

    /** Whoever reads or marks a cell asks for its look. */
    private static void requireLooks(XSSFWorkbook workbook) {
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    requireLook(cell.getCellStyle().getDataFormatString());
                }
            }
        }
    }

    /** @param format null where the cell names one that the workbook does not have */
    private static void requireLook(@Nullable String format) {
        if (format == null || format.length() > LONGEST_FORMAT) {
            throw new RuleBroken("document.offline.unreadable");
        }
    }
}
