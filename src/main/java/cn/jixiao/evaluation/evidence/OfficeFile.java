package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An Office document (docx, xlsx, pptx): a zip container whose list of contents says what its parts are. */
final class OfficeFile {

    private static final int MOST_PARTS = 20_000;
    /** Of the name of each kind of content that could run. */
    private static final List<String> RUNS = List.of("vbaproject", "macroenabled", "macrosheet", "activex");

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            MAIN.formatted("wordprocessingml.document"), FileType.DOCX,
            MAIN.formatted("spreadsheetml.sheet"), FileType.XLSX,
            MAIN.formatted("presentationml.presentation"), FileType.PPTX);

    private OfficeFile() {}

    static FileType typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new RuleBroken("evaluation.file.damaged");
            }
            return typeOf(zip);
        } catch (ZipException notReadable) {
            throw isEncrypted(notReadable)
                    ? new RuleBroken("evaluation.file.encrypted")
                    : new RuleBroken("evaluation.file.damaged");
        }
    }

    private static FileType typeOf(ZipFile zip) throws IOException {
        var listed = Optional.ofNullable(zip.getEntry("[Content_Types].xml"))
                .orElseThrow(() -> new RuleBroken("evaluation.file.archive"));
        var contents = ContentTypes.read(zip.getInputStream(listed));
        if (contents.types().stream().anyMatch(OfficeFile::runs)
                || zip.stream().anyMatch(part -> runs(part.getName()))) {
            throw new RuleBroken("evaluation.file.macro");
        }
        return contents.parts().entrySet().stream()
                .filter(part -> MAIN_PARTS.containsKey(part.getValue()))
                .filter(part -> zip.getEntry(part.getKey()) != null)
                .map(part -> MAIN_PARTS.get(part.getValue()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("evaluation.file.archive"));
    }

    private static boolean runs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return RUNS.stream().anyMatch(lower::contains);
    }

    private static boolean isEncrypted(ZipException refusal) {
        return String.valueOf(refusal.getMessage()).contains("encrypted");
    }
}
