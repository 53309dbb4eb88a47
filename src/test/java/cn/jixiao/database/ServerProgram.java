package cn.jixiao.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A program of its own that keeps a row in the server of a folder and then waits to be killed. */
final class ServerProgram {

    static final String READY = "the row is written";

    private ServerProgram() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (var server = EmbeddedServer.start(Path.of(arguments[0]));
                var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 'by the killed program' as what");
            System.out.println(READY);
            System.out.flush();
            var ignored = System.in.read();
        }
    }

    /** Starts it; its output is the process's. */
    static Process on(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }
}
