package cn.jixiao.document.page;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.RowList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with text, page after page. Nothing in it is executed and nothing outside of it is fetched. */
public final class PdfReader {

    private static final int END_WITHIN = 2048;

    private final Allowance allowance;

    public PdfReader(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Breaks {@code document.encrypted}, {@code document.pages}, {@code document.scanned} or {@code document.bomb}. */
    public Contents read(byte[] content) throws IOException {
        refuseTruncated(content);
        new StreamGuard(allowance).check(content);
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new RuleBroken("document.encrypted");
            }
            if (document.getNumberOfPages() > allowance.limits().maxPages()) {
                throw new RuleBroken("document.pages", allowance.limits().maxPages());
            }
            return pages(document);
        } catch (InvalidPasswordException locked) {
            throw new RuleBroken("document.encrypted");
        }
    }

    /** PDFBox would show what is left of a file that was cut off, and nobody would see that pages are missing. */
    private static void refuseTruncated(byte[] content) {
        int from = Math.max(0, content.length - END_WITHIN);
        var end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new RuleBroken("document.damaged");
        }
    }

    private Contents pages(PDDocument document) throws IOException {
        var rows = new RowList(allowance);
        var pages = new PageJoin(rows, allowance);
        var blank = true;
        for (var page : document.getPages()) {
            refuseRepeatedStreams(page);
            var ink = new PageEngine(page, allowance).draw();
            blank &= ink.glyphs().isEmpty();
            pages.add(ink);
        }
        if (blank) {
            throw new RuleBroken("document.scanned");
        }
        pages.finish();
        return rows.contents();
    }

    /** Each time a page names a stream it is unpacked once more; no office program names one twice. */
    private static void refuseRepeatedStreams(PDPage page) {
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray streams) {
            Set<COSBase> named = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < streams.size(); i++) {
                if (!named.add(streams.getObject(i))) {
                    throw new RuleBroken("document.damaged");
                }
            }
        }
    }
}
