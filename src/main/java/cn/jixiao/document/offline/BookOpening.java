package cn.jixiao.document.offline;

import cn.jixiao.common.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook somebody brought; breaks {@code document.offline.unreadable} or {@code .too-large} on what is none. */
final class BookOpening {

    private static final int MEGABYTE = 1024 * 1024;

    private BookOpening() {}

    static XSSFWorkbook open(byte[] content, FillingRules rules) {
        if (content.length > rules.maxBytes()) {
            throw new RuleBroken("document.offline.too-large", rules.maxBytes() / MEGABYTE);
        }
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
