package cn.jixiao.document.offline;

import cn.jixiao.account.Actor;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OfflineCopies {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    OfflineCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OfflineCopy keep(FormRecord form, TargetForm content, int layout, Actor taker) {
        var copy = new OfflineCopy(UUID.randomUUID(), form.id(), form.version(), layout, content);
        jdbc.sql("""
                        insert into offline_copy (token, form_id, organisation, version, layout, content, taken_by)
                        values (:token, :form, :organisation, :version, :layout, :content::jsonb, :taker)
                        """)
                .param("token", copy.token())
                .param("form", form.id().value())
                .param("organisation", form.organisation().value())
                .param("version", form.version())
                .param("layout", layout)
                .param("content", json.writeValueAsString(content))
                .param("taker", taker.id())
                .update();
        return copy;
    }

    /** Empty where there is none, or none the acting user may see. */
    Optional<OfflineCopy> find(UUID token) {
        return jdbc.sql("select token, form_id, version, layout, content from offline_copy where token = ?")
                .param(token)
                .query(this::row)
                .optional();
    }

    private OfflineCopy row(ResultSet row, int number) throws SQLException {
        return new OfflineCopy(
                row.getObject("token", UUID.class),
                new FormId(row.getLong("form_id")),
                row.getInt("version"),
                row.getInt("layout"),
                json.readValue(row.getString("content"), TargetForm.class));
    }
}
