package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes files in: no more of them than is allowed, through a file on disk, so that memory never holds one. */
@Component
public class EvidenceIntake {

    private final EvidenceRules rules;

    EvidenceIntake(EvidenceRules rules) {
        this.rules = rules;
    }

    /**
     * Receives a file and tells what it is. Breaks {@code evaluation.file.too-large} and, by what is found in it, the other
     * {@code evaluation.file.…}; nothing is left of a file that is refused.
     */
    public ReceivedFile receive(String name, InputStream content) throws IOException {
        var file = Files.createTempFile("evidence", "");
        try {
            return inspected(name, spool(content, file));
        } catch (IOException | RuntimeException refusal) {
            Files.deleteIfExists(file);
            throw refusal;
        }
    }

    private ReceivedFile inspected(String name, Path file) throws IOException {
        var type = FileInspection.typeOf(file);
        try (var content = Files.newInputStream(file)) {
            return new ReceivedFile(
                    FileName.clean(name, type, rules.nameLength()), type, Files.size(file), Sha256.of(content), file);
        }
    }

    private Path spool(InputStream content, Path file) throws IOException {
        long taken = 0;
        var buffer = new byte[64 * 1024];
        try (var out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > rules.bytesPerFile()) {
                    throw new RuleBroken("evaluation.file.too-large", rules.megabytesPerFile());
                }
                out.write(buffer, 0, read);
            }
        }
        return file;
    }
}
