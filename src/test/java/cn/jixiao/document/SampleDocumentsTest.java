package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of a city that does not exist, damaged as real ones are, beside what a careful reader makes of them. */
class SampleDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private final Frames frames = new Frames();

    @ParameterizedTest
    @ValueSource(strings = {"parks", "roads", "department-overall"})
    @DisplayName("a damaged document is read as a careful reader reads it, doubts included")
    void reads_as_expected(String name) throws IOException {
        var preview = new DocumentReader(frames).read(name + ".txt", Files.readAllBytes(FOLDER.resolve(name + ".txt")));
        assertThat(new FormJson(frames, Locale.CHINESE).lines(preview))
                .containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve(name + ".jsonl")));
    }
}
