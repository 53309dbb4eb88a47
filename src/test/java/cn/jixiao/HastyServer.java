package cn.jixiao;

import cn.jixiao.database.EmbeddedServer;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What tests write is thrown away with them: their server need not wait for the disk. */
@Component
class HastyServer {

    HastyServer(EmbeddedServer server) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            for (var patience : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                statement.execute("alter system set " + patience + " = off");
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
