package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An Office document of the years before 2007 (doc, xls, ppt), told by the streams it consists of. */
final class OleFile {

    /** The bytes D0 CF 11 E0 A1 B1 1A E1, one character each. */
    static final String SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final Set<String> ENCRYPTION = Set.of("EncryptedPackage", "EncryptionInfo", "EncryptedSummary");
    private static final Set<String> MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");
    private static final Map<String, FileType> DOCUMENTS = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);

    /** [MS-DOC] FibBase: the flags and the one that says the document is encrypted. */
    private static final int WORD_FLAGS = 10;

    private static final int WORD_ENCRYPTED = 0x0100;
    /** [MS-XLS] FilePass, a record near the beginning of an encrypted workbook. */
    private static final int FILE_PASS = 0x2f;

    private OleFile() {}

    static FileType typeOf(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var ole = new OleDirectory(channel);
            var entries = ole.entries();
            refuse(ENCRYPTION, entries.stream(), "evaluation.file.encrypted");
            refuse(MACROS, entries.stream(), "evaluation.file.macro");
            var document = entries.stream()
                    .filter(entry -> DOCUMENTS.containsKey(entry.name()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("evaluation.file.unknown"));
            ole.requireWhole(document);
            var type = Optional.ofNullable(DOCUMENTS.get(document.name())).orElseThrow();
            if (isEncrypted(type, ole.beginningOf(document))) {
                throw new RuleBroken("evaluation.file.encrypted");
            }
            return type;
        }
    }

    private static void refuse(Set<String> names, Stream<OleDirectory.Entry> entries, String key) {
        if (entries.map(OleDirectory.Entry::name).anyMatch(names::contains)) {
            throw new RuleBroken(key);
        }
    }

    private static boolean isEncrypted(FileType type, ByteBuffer beginning) {
        return switch (type) {
            case DOC -> beginning.limit() > WORD_FLAGS + 1 && (beginning.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0;
            case XLS -> hasFilePass(beginning);
            default -> false;
        };
    }

    private static boolean hasFilePass(ByteBuffer records) {
        while (records.remaining() >= 4) {
            int id = records.getShort() & 0xffff;
            int length = records.getShort() & 0xffff;
            if (id == FILE_PASS) {
                return true;
            }
            records.position(Math.min(records.limit(), records.position() + length));
        }
        return false;
    }
}
