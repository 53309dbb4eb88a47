package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a PDF says of itself in plain words, looked for without reading the document. */
final class PdfFile {

    private static final int WINDOW = 64 * 1024;
    private static final String END = "%%EOF";
    /** Names that a file has where it asks for a password or brings a program. */
    private static final Map<String, String> REFUSED =
            Map.of("/Encrypt", "evaluation.file.encrypted", "/JavaScript", "evaluation.file.macro");

    private static final int OVERLAP = "/JavaScript".length();

    private PdfFile() {}

    /** Refuses a PDF that is cut off, encrypted or carries a script. */
    static void check(Path file) throws IOException {
        boolean ended = false;
        try (var in = Files.newInputStream(file)) {
            var window = "";
            for (var read = in.readNBytes(WINDOW); read.length > 0; read = in.readNBytes(WINDOW)) {
                window = window.substring(Math.max(0, window.length() - OVERLAP))
                        + new String(read, StandardCharsets.ISO_8859_1);
                refuse(window);
                ended |= window.contains(END);
            }
        }
        if (!ended) {
            throw new RuleBroken("evaluation.file.damaged");
        }
    }

    private static void refuse(String window) {
        REFUSED.forEach((word, key) -> {
            if (window.contains(word)) {
                throw new RuleBroken(key);
            }
        });
    }
}
