package cn.jixiao.document.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Where archives lie until they are fetched; only the program may look into it. What a crash left goes when it is old. */
final class BatchFolder {

    private final Path folder;
    private final Clock clock;
    private final Duration kept;

    BatchFolder(Path folder, Clock clock, Duration kept) {
        this.folder = folder;
        this.clock = clock;
        this.kept = kept;
    }

    Path newFile() {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            sweep();
            return folder.resolve(UUID.randomUUID() + ".zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A running job writes to its file, so that is never old. */
    private void sweep() throws IOException {
        var old = clock.instant().minus(kept.multipliedBy(2));
        try (var files = Files.newDirectoryStream(folder, "*.zip")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
