package cn.jixiao.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The labelled real forms beside the project; a test that reads them is skipped where they are absent. */
public final class SharedForms {

    private static final Path FOLDER = Path.of("../shared/forms");

    private SharedForms() {}

    public static Path truth(String file) {
        var path = FOLDER.resolve("truth").resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
        return path;
    }
}
