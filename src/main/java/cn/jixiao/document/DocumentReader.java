package cn.jixiao.document;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sha256;
import cn.jixiao.document.reading.FormsReader;
import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.document.text.DocumentText;
import cn.jixiao.document.text.Rows;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Reads the target forms of a document of text. Needs no database and stores nothing. */
@Component
public class DocumentReader {

    private static final int MEGABYTE = 1024 * 1024;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final FormsReader forms;

    public DocumentReader(Frames frames) {
        this.forms = new FormsReader(frames, vocabulary);
    }

    /**
     * All forms of the document, of which no more is read than is allowed. Breaks {@code document.too-large},
     * {@code document.too-long},
     * {@code document.binary}, {@code document.encoding}, {@code document.no-form}, or {@code document.frame-unknown} where
     * none of its forms can be read.
     */
    public ImportPreview read(String fileName, InputStream content) throws IOException {
        return read(fileName, content.readNBytes(vocabulary.maxBytes() + 1));
    }

    /** As {@link #read(String, InputStream)}. */
    public ImportPreview read(String fileName, byte[] content) {
        if (content.length > vocabulary.maxBytes()) {
            throw new RuleBroken("document.too-large", vocabulary.maxBytes() / MEGABYTE);
        }
        var result = forms.read(Rows.of(DocumentText.decode(content), vocabulary.maxLines()));
        return new ImportPreview(fileName, Sha256.of(content), result.forms(), result.refused());
    }
}
