package cn.jixiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.StartRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {

    @TempDir
    static Path folder;

    private static EmbeddedServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(folder);
        database = server.database("jixiao");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} is on")
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    @DisplayName("what was committed is on disk")
    void durable(String setting) throws SQLException {
        try (var connection = server.connect("jixiao")) {
            assertThat(text(connection, "select current_setting('" + setting + "')"))
                    .isEqualTo("on");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"postgres", "jixiao_owner", "jixiao_app"})
    @DisplayName("a wrong password is refused")
    void wrong_password(String user) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "a-wrong-password")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"postgres", "jixiao_owner", "jixiao_app"})
    @DisplayName("a missing password is refused")
    void no_password(String user) {
        var login = new Properties();
        login.setProperty("user", user);
        assertThatThrownBy(
                        () -> DriverManager.getConnection(database.url(), login).close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SCRAM");
    }

    @Test
    @DisplayName("no way in but scram, and no password kept in a weaker form")
    void scram_only() throws SQLException {
        try (var connection = server.connect("postgres")) {
            assertThat(texts(connection, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
            assertThat(texts(connection, "select distinct left(rolpassword, 14) from pg_authid where rolcanlogin"))
                    .containsExactly("SCRAM-SHA-256$");
        }
    }

    @Test
    @DisplayName("a second server on the folder is refused with a sentence, in the same program too")
    void one_server_per_folder() {
        assertThatThrownBy(() -> EmbeddedServer.start(folder).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Another running program uses the data folder");
    }

    @Test
    @DisplayName("a second live program on the folder is refused with a sentence")
    void one_program_per_folder() throws Exception {
        var second = ServerProgram.on(folder);
        try (var output = second.inputReader()) {
            assertThat(output.lines())
                    .anyMatch(line -> line.contains("Another running program uses the data folder " + folder));
        }
        assertThat(second.waitFor()).isNotZero();
    }

    static String text(Connection connection, String query) throws SQLException {
        return texts(connection, query).getFirst();
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
