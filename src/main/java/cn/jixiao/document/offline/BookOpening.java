package cn.jixiao.document.offline;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.file.DocumentFile;
import cn.jixiao.document.reading.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook somebody brought, to be edited in place. It has to pass the safe reading of files first; since it is then
 * held in memory as a whole, it must be smaller than what is only read.
 */
final class BookOpening {

    private static final int MEGABYTE = 1024 * 1024;

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
            unpacksWithin(content, rules.maxUnpacked());
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException malformed) {
            throw new RuleBroken("document.offline.unreadable");
        }
    }

    private static void unpacksWithin(byte[] content, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw new RuleBroken("document.offline.too-large", most / MEGABYTE);
                    }
                }
            }
        }
    }
}
