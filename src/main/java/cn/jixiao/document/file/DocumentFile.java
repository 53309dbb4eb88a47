package cn.jixiao.document.file;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.Deadline;
import cn.jixiao.document.grid.FileLimits;
import cn.jixiao.document.office.CompoundFile;
import cn.jixiao.document.office.OfficePackage;
import cn.jixiao.document.page.PdfReader;
import cn.jixiao.document.sheet.OldWorkbook;
import cn.jixiao.document.sheet.Workbook;
import cn.jixiao.document.text.DocumentText;
import cn.jixiao.document.text.Rows;
import cn.jixiao.document.word.OldWordDocument;
import cn.jixiao.document.word.WordDocument;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens files of any kind that is read: text, .xlsx, .xls, .docx, .doc and PDF with text. */
public final class DocumentFile {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFile.class);
    private static final int MEGABYTE = 1024 * 1024;

    private final FileLimits limits;
    private final int maxTextBytes;
    private final int maxTextLines;

    /**
     * @param maxTextBytes size of the largest file of text
     * @param maxTextLines lines of the longest one
     */
    public DocumentFile(FileLimits limits, int maxTextBytes, int maxTextLines) {
        this.limits = limits;
        this.maxTextBytes = maxTextBytes;
        this.maxTextLines = maxTextLines;
    }

    /** How many bytes a file may have, whatever its kind. */
    public int maxBytes() {
        return Math.max(limits.maxBytes(), maxTextBytes);
    }

    /**
     * The rows of the file. Breaks {@code document.too-large}, {@code document.too-long}, {@code document.too-much},
     * {@code document.too-slow}, {@code document.bomb}, {@code document.damaged}, {@code document.encrypted},
     * {@code document.macro}, {@code document.doctype}, {@code document.scanned}, {@code document.binary} or
     * {@code document.encoding}.
     */
    public Contents open(byte[] content) {
        var kind = FileKind.of(content);
        refuseLarge(content, kind == FileKind.TEXT ? maxTextBytes : limits.maxBytes());
        if (kind == FileKind.TEXT) {
            return new Contents(Rows.of(DocumentText.decode(content), maxTextLines), List.of());
        }
        try {
            return Deadline.within(
                    Duration.ofSeconds(limits.maxSeconds()), () -> parse(kind, content, new Allowance(limits)));
        } catch (RuleBroken refusal) {
            throw refusal;
        } catch (Exception unparseable) {
            // The parsers throw anything at a file that was cut or made to break them: to the user it is one sentence.
            LOG.info("A file of kind {} cannot be parsed: {}", kind, unparseable.toString());
            throw new RuleBroken("document.damaged");
        }
    }

    private Contents parse(FileKind kind, byte[] content, Allowance allowance) throws Exception {
        return switch (kind) {
            case PACKAGE -> office(content, allowance);
            case COMPOUND -> compound(content, allowance);
            case PDF -> new PdfReader(allowance).read(content);
            case TEXT -> throw new IllegalArgumentException();
        };
    }

    private static Contents office(byte[] content, Allowance allowance) throws Exception {
        try (var parts = new OfficePackage(content, allowance)) {
            return switch (parts.kind()) {
                case WORKBOOK -> new Workbook(parts, allowance).read();
                case DOCUMENT -> new WordDocument(parts, allowance).read();
            };
        }
    }

    private Contents compound(byte[] content, Allowance allowance) throws Exception {
        refuseLarge(content, limits.maxOldBytes());
        try (var file = new CompoundFile(content)) {
            return switch (file.kind()) {
                case WORKBOOK -> new OldWorkbook(allowance).read(file.root());
                case DOCUMENT -> new OldWordDocument(allowance).read(file.root());
            };
        }
    }

    private static void refuseLarge(byte[] content, int most) {
        if (content.length > most) {
            throw new RuleBroken("document.too-large", most / MEGABYTE);
        }
    }
}
