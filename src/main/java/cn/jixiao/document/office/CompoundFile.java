package cn.jixiao.document.office;

import cn.jixiao.common.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An OLE2 compound file, opened far enough to tell what it is. */
public final class CompoundFile implements AutoCloseable {

    private static final Set<String> ENCRYPTION = Set.of("EncryptedPackage", "EncryptionInfo");
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "Macros", "VBA");

    private final POIFSFileSystem files;

    public CompoundFile(byte[] content) throws IOException {
        files = new POIFSFileSystem(new ByteArrayInputStream(content));
    }

    /** Breaks {@code document.encrypted}, {@code document.macro} or {@code document.binary}. */
    public OfficeKind kind() {
        var names = files.getRoot().getEntryNames();
        if (names.stream().anyMatch(ENCRYPTION::contains)) {
            throw new RuleBroken("document.encrypted");
        }
        if (names.stream().anyMatch(MACROS::contains)) {
            throw new RuleBroken("document.macro");
        }
        if (names.contains("WordDocument")) {
            return OfficeKind.DOCUMENT;
        }
        if (names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("Book")) {
            return OfficeKind.WORKBOOK;
        }
        throw new RuleBroken("document.binary");
    }

    public DirectoryNode root() {
        return files.getRoot();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
