package cn.jixiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("data and passwords survive a restart in the same folder")
    void restart() throws SQLException {
        try (var server = EmbeddedServer.start(folder);
                var connection = server.connect("postgres")) {
            connection.createStatement().execute("create table kept as select 'before the restart' as what");
        }
        assertThat(whatWasKept()).isEqualTo("before the restart");
    }

    @Test
    @DisplayName("data survives the killing of the program, and the server it left behind is ended")
    void kill() throws Exception {
        var orphan = killedAfterWriting();
        assertThat(orphan.isAlive()).isTrue();
        assertThat(whatWasKept()).isEqualTo("by the killed program");
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    @DisplayName("a server whose program was killed before it closed the door closes it at the next start")
    void door_left_open() throws Exception {
        EmbeddedServer.start(folder).close();
        Files.writeString(folder.resolve("pg/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        try (var server = EmbeddedServer.start(folder);
                var connection = server.connect("postgres")) {
            assertThat(EmbeddedServerTest.texts(connection, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
        }
    }

    /** The database server that a program left running when it was killed. */
    private ProcessHandle killedAfterWriting() throws IOException, InterruptedException {
        var program = ServerProgram.on(folder);
        try (var output = program.inputReader()) {
            for (var line = output.readLine(); !ServerProgram.READY.equals(line); line = output.readLine()) {
                assertThat(line).as("the program ended early").isNotNull();
            }
            var pid = Files.readAllLines(folder.resolve("pg/postmaster.pid")).getFirst();
            program.destroyForcibly().waitFor();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        }
    }

    private String whatWasKept() throws SQLException {
        try (var server = EmbeddedServer.start(folder);
                var connection = server.connect("postgres")) {
            return EmbeddedServerTest.text(connection, "select what from kept");
        }
    }
}
