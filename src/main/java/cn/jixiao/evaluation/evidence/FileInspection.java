package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a file is by its content; neither its name nor the type a browser declares is believed. Refuses what is not
 * among the {@link FileType}s, what is encrypted and what could run.
 */
final class FileInspection {

    private static final int START = 1024;

    /** What begins with this is refused with that sentence. */
    private record Refused(String start, String key) {

        boolean begins(String text) {
            return text.startsWith(start);
        }
    }

    private static final List<Refused> PROGRAMS = List.of(
            new Refused("MZ", "evaluation.file.program"),
            new Refused("\u007fELF", "evaluation.file.program"),
            new Refused("#!", "evaluation.file.program"),
            new Refused("\u00ca\u00fe\u00ba\u00be", "evaluation.file.program"),
            new Refused("\u00cf\u00fa\u00ed\u00fe", "evaluation.file.program"),
            new Refused("Rar!", "evaluation.file.archive"),
            new Refused("7z\u00bc\u00af", "evaluation.file.archive"),
            new Refused("\u001f\u008b", "evaluation.file.archive"));

    private FileInspection() {}

    static FileType typeOf(Path file) throws IOException {
        var start = start(file);
        if (start.isEmpty()) {
            throw new RuleBroken("evaluation.file.empty");
        }
        if (start.startsWith("%PDF-")) {
            PdfFile.check(file);
            return FileType.PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return OfficeFile.typeOf(file);
        }
        if (start.startsWith(OleFile.SIGNATURE)) {
            return OleFile.typeOf(file);
        }
        return image(start).orElseThrow(() -> refusal(start));
    }

    /** A signature and, where the format has one, what must follow it. */
    private static Optional<FileType> image(String start) {
        if (start.startsWith("\u0089PNG\r\n\u001a\n") && start.startsWith("IHDR", 12)) {
            return Optional.of(FileType.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileType.JPEG);
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? Optional.of(FileType.WEBP) : Optional.empty();
    }

    private static RuleBroken refusal(String start) {
        var key = PROGRAMS.stream()
                .filter(refused -> refused.begins(start))
                .findFirst()
                .map(Refused::key)
                .orElseGet(() -> isMarkup(start) ? "evaluation.file.page" : "evaluation.file.unknown");
        return new RuleBroken(key);
    }

    /** HTML, SVG and any other XML: a browser may run what stands in it. */
    private static boolean isMarkup(String start) {
        var text = start.replace("\u0000", "").toLowerCase(Locale.ROOT);
        return text.contains("<html")
                || text.contains("<svg")
                || text.contains("<script")
                || text.contains("<!doctype")
                || text.contains("<?xml");
    }

    /** The first bytes, one character each. */
    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
