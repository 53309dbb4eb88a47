package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jixiao.BesideOthers;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads published forms and lets the scorer beside them judge; skipped where they or Python are absent. */
@BesideOthers
class PublishedFormsTest {

    private static final Path FOLDER = Path.of("../shared/forms");
    private static final Pattern FIGURES = Pattern.compile(
            "forms (\\d+)/(\\d+) \\(\\+(\\d+) extra\\), head .* = ([\\d.]+), text .* = ([\\d.]+), budget items F1 ([\\d.]+), indicators F1 ([\\d.]+)");

    private final Frames frames = new Frames();
    private final DocumentReader reader = new DocumentReader(frames);

    @TempDir
    private Path folder;

    @BeforeEach
    void published_forms_are_here() {
        assumeTrue(Files.exists(FOLDER.resolve("score.py")), () -> "skipped: " + FOLDER + " is not here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qiannan-construction-2022",
                "zhengzhou-construction-2020",
                "zhengzhou-government-office-2020",
                "zhengzhou-government-office-2020-overall",
                "zhengzhou-housing-fund-2020",
                "zhengzhou-resources-2020"
            })
    @DisplayName("a published document is read as its truth has it")
    void reads_as_labelled(String name) throws IOException, InterruptedException {
        var figures = FIGURES.matcher(score(name));
        assertThat(figures.find()).isTrue();
        assertThat(figures.group(1)).as("forms").isEqualTo(figures.group(2));
        assertThat(figures.group(3)).as("extra forms").isEqualTo("0");
        assertThat(Double.parseDouble(figures.group(4))).as("head").isGreaterThanOrEqualTo(0.99);
        assertThat(Double.parseDouble(figures.group(5))).as("text").isGreaterThanOrEqualTo(0.98);
        assertThat(Double.parseDouble(figures.group(6))).as("budget items").isGreaterThanOrEqualTo(0.99);
        assertThat(Double.parseDouble(figures.group(7))).as("indicators").isGreaterThanOrEqualTo(0.97);
    }

    private String score(String name) throws IOException, InterruptedException {
        var preview = reader.read(name, Files.readAllBytes(FOLDER.resolve("text/" + name + ".txt")));
        var predicted =
                Files.write(folder.resolve("predicted.jsonl"), new FormJson(frames, Locale.CHINESE).lines(preview));
        var truth = FOLDER.resolve("truth/" + name + ".jsonl");
        try {
            var scorer = new ProcessBuilder(
                            "python3", FOLDER.resolve("score.py").toString(), truth.toString(), predicted.toString())
                    .start();
            var line = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            scorer.waitFor();
            return line;
        } catch (IOException noPython) {
            assumeTrue(false, "skipped: python3 is not here");
            throw noPython;
        }
    }
}
