package cn.jixiao.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.FormPreview;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real documents beside the project, as the importer reads them; tests skip where they are absent. */
final class SharedDocuments {

    static final Path FOLDER = Path.of("../shared/forms");

    private SharedDocuments() {}

    static List<TargetForm> forms() {
        var texts = FOLDER.resolve("text");
        assumeTrue(Files.isDirectory(texts), () -> "skipped: " + texts + " is not here");
        var reader = new DocumentReader(new Frames());
        try (var files = Files.list(texts)) {
            return files.sorted().flatMap(file -> read(reader, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<TargetForm> read(DocumentReader reader, Path file) {
        try {
            return reader.read(file.getFileName().toString(), Files.readAllBytes(file)).forms().stream()
                    .map(FormPreview::form);
        } catch (RuleBroken noForms) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
