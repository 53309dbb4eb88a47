package cn.jixiao.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.Sha256;
import cn.jixiao.org.OrgCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    @TempDir
    Path folder;

    private EvidenceStore store;

    @BeforeEach
    void aStoreInAFolder() {
        store = new FolderStore(folder.resolve("evidence"));
    }

    @Test
    @DisplayName("what was put in comes out, byte by byte")
    void kept() throws IOException {
        var evidence = put(1, SampleFiles.png());
        var out = new ByteArrayOutputStream();
        store.copy(evidence, out);
        assertThat(out.toByteArray()).isEqualTo(SampleFiles.png());
    }

    @Test
    @DisplayName("equal files lie there once, and nothing half-written besides")
    void once() throws IOException {
        put(1, SampleFiles.png());
        put(2, SampleFiles.png());
        try (var all = Files.walk(folder.resolve("evidence"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    @DisplayName("a file that got lost is no empty file")
    void lost() {
        var evidence = evidence(1, SampleFiles.png());
        assertThatThrownBy(() -> store.copy(evidence, new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Evidence put(long id, byte[] content) throws IOException {
        var evidence = evidence(id, content);
        store.put(evidence, Files.write(folder.resolve("upload"), content));
        return evidence;
    }

    private static Evidence evidence(long id, byte[] content) {
        return new Evidence(
                id,
                1,
                new OrgCode("022001"),
                1,
                "现场.png",
                FileType.PNG,
                content.length,
                Sha256.of(content),
                "陈静",
                Instant.EPOCH);
    }
}
