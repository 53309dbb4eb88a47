package cn.jixiao.document;

import cn.jixiao.common.Sha256;
import cn.jixiao.document.file.DocumentFile;
import cn.jixiao.document.flat.FlatReader;
import cn.jixiao.document.reading.FormsReader;
import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the target forms of a document: text, .xlsx, .xls, .docx, .doc or PDF. Needs no database and stores nothing. */
@Component
public class DocumentReader {

    private final DocumentFile file;
    private final FormsReader forms;
    private final FlatReader flat;

    public DocumentReader(Frames frames) {
        var vocabulary = Vocabulary.load();
        this.file = new DocumentFile(vocabulary.files(), vocabulary.maxBytes(), vocabulary.maxLines());
        this.forms = new FormsReader(frames, vocabulary);
        this.flat = new FlatReader(frames);
    }

    /**
     * All forms of the document, of which no more is read than is allowed. Breaks what {@link DocumentFile#open} breaks,
     * {@code document.no-form}, or {@code document.frame-unknown} where none of its forms can be read.
     */
    public ImportPreview read(String fileName, InputStream content) throws IOException {
        return read(fileName, content.readNBytes(file.maxBytes() + 1));
    }

    /** As {@link #read(String, InputStream)}. */
    public ImportPreview read(String fileName, byte[] content) {
        return read(fileName, content, List.of());
    }

    /** As {@link #read(String, InputStream)}, with the columns of flat tables as somebody has corrected them. */
    public ImportPreview read(String fileName, byte[] content, List<FlatTable> corrected) {
        var contents = file.open(content);
        var tables = flat.read(contents, corrected);
        var result = tables.tables().isEmpty() ? forms.read(contents) : forms.readIfAny(tables.without(contents));
        var all =
                Stream.concat(result.forms().stream(), tables.forms().stream()).toList();
        return new ImportPreview(fileName, Sha256.of(content), all, result.refused(), tables.tables());
    }
}
