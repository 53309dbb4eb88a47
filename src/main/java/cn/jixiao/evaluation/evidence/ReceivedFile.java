package cn.jixiao.evaluation.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was received and looked at, waiting on disk to be attached; gone once closed.
 *
 * @param name cleaned
 * @param size in bytes
 */
public record ReceivedFile(String name, FileType type, long size, String sha256, Path content)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
