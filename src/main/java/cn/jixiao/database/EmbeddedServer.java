package cn.jixiao.database;

import cn.jixiao.common.StartRefused;
import cn.jixiao.database.Database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a folder: durable, reachable from this machine with generated passwords only, and taken over
 * again after its program was killed.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORDS_ONLY =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final FolderLock lock;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(FolderLock lock, Secrets secrets, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Starts the server of that folder, creating it where there is none; refuses a folder another program is using. */
    public static EmbeddedServer start(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        var lock = FolderLock.take(home);
        try {
            OrphanedServer.stop(home.resolve("pg"));
            var secrets = Secrets.in(home);
            return new EmbeddedServer(lock, secrets, secured(home, secrets));
        } catch (IOException | SQLException | IllegalStateException e) { // the last where there are no binaries
            lock.close();
            throw new StartRefused(
                    "The embedded database in " + home + " did not start: " + e.getMessage()
                            + ". A server of your own is named in JIXIAO_DB_URL.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The database of that name with its roles and schemas, created where it does not exist. */
    public Database database(String name) {
        var database = new Database(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name,
                new Login("jixiao_owner", secrets.get("owner")),
                new Login("jixiao_app", secrets.get("application")));
        try {
            try (var connection = connect("postgres")) {
                Provisioning.createRolesAndDatabase(connection, name, database);
            }
            try (var connection = connect(name)) {
                Provisioning.createSchemas(connection, database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
        return database;
    }

    /** A connection as superuser: for preparation and for tests that play the attacker with the keys. */
    public Connection connect(String name) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
        return DriverManager.getConnection(url, SUPERUSER, secrets.get("superuser"));
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static EmbeddedPostgres secured(Path home, Secrets secrets) throws IOException, SQLException {
        var data = home.resolve("pg");
        var started = System.nanoTime();
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // Spring closes it, after the connection pool
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secrets.get("superuser"))
                .setServerConfig("fsync", "on") // the library turns durability off
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        demandPasswords(postgres, data, secrets);
        LOG.info(
                "Embedded PostgreSQL on port {} after {} ms",
                postgres.getPort(),
                Duration.ofNanos(System.nanoTime() - started).toMillis());
        return postgres;
    }

    /**
     * A new cluster trusts everyone on this machine: from here on only who knows a password comes in. What tells a new one
     * is the rule itself, so that a program killed before it wrote the rule leaves no open door.
     */
    private static void demandPasswords(EmbeddedPostgres postgres, Path data, Secrets secrets)
            throws IOException, SQLException {
        var rule = data.resolve("pg_hba.conf");
        if (Files.readString(rule).equals(PASSWORDS_ONLY)) {
            return;
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '" + secrets.get("superuser") + "'");
            Files.writeString(rule, PASSWORDS_ONLY);
            statement.execute("select pg_reload_conf()");
        }
    }
}
