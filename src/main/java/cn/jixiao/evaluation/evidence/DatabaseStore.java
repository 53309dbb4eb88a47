package cn.jixiao.evaluation.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps evidence in the database, in pieces: one backup holds everything, and row-level security guards the bytes too. */
final class DatabaseStore implements EvidenceStore {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Evidence evidence, Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            int no = 0;
            for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                jdbc.sql("insert into evidence_piece (evidence_id, no, organisation, bytes) values (?, ?, ?, ?)")
                        .params(evidence.id(), no++, evidence.organisation().value(), bytes)
                        .update();
            }
        }
    }

    @Override
    public void copy(Evidence evidence, OutputStream out) throws IOException {
        int no = 0;
        for (var piece = piece(evidence, no); piece.isPresent(); piece = piece(evidence, ++no)) {
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(Evidence evidence, int no) {
        return jdbc.sql("select bytes from evidence_piece where evidence_id = ? and no = ?")
                .params(evidence.id(), no)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
