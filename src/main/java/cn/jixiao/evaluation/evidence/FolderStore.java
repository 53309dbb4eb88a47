package cn.jixiao.evaluation.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps evidence in a folder, by content: equal files lie there once. A file is complete on disk before it bears its name;
 * one whose transaction fails stays behind unnamed by any row, which harms nobody.
 */
final class FolderStore implements EvidenceStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(Evidence evidence, Path content) throws IOException {
        var kept = place(evidence);
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(kept.getParent());
        var arriving = Files.createTempFile(kept.getParent(), "arriving", "");
        try {
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            try (var file = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public void copy(Evidence evidence, OutputStream out) throws IOException {
        Files.copy(place(evidence), out);
    }

    private Path place(Evidence evidence) {
        return folder.resolve(evidence.sha256().substring(0, 2)).resolve(evidence.sha256());
    }
}
