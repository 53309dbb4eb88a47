package cn.jixiao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Webhooks {

    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A secret as it is kept. */
    record Sealed(String salt, String secret) {}

    void insert(String url, List<String> kinds, Sealed sealed) {
        jdbc.sql("insert into webhook (url, kinds, salt, secret) values (?, ?, ?, ?)")
                .params(url, kinds.toArray(String[]::new), sealed.salt(), sealed.secret())
                .update();
    }

    List<Webhook> all() {
        return jdbc.sql("select id, url, kinds, active from webhook order by id")
                .query(Webhooks::row)
                .list();
    }

    List<Webhook> hearing(String kind) {
        return jdbc.sql("select id, url, kinds, active from webhook where active and ? = any(kinds)")
                .param(kind)
                .query(Webhooks::row)
                .list();
    }

    /** The secret of an endpoint that is in use. */
    Optional<Sealed> secret(long id) {
        return jdbc.sql("select salt, secret from webhook where id = ? and active")
                .param(id)
                .query(Sealed.class)
                .optional();
    }

    boolean setActive(long id, boolean active) {
        return jdbc.sql("update webhook set active = ? where id = ? and active <> ?")
                        .params(active, id, active)
                        .update()
                == 1;
    }

    private static Webhook row(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getLong("id"),
                row.getString("url"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getBoolean("active"));
    }
}
