package cn.jixiao.form;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Revisions {

    private static final String COLUMNS =
            "select form_id, no, content, sha256, author_id, author_name, saved_at from form_revision ";

    private final JdbcClient jdbc;
    private final ContentJson json;

    Revisions(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Revision> find(FormId id, int no) {
        return jdbc.sql(COLUMNS + "where form_id = ? and no = ?")
                .params(id.value(), no)
                .query(this::row)
                .optional();
    }

    /** Without reading what it says. */
    boolean isFrozen(FormId id, int no) {
        return jdbc.sql("select sha256 is not null from form_revision where form_id = ? and no = ?")
                .params(id.value(), no)
                .query(Boolean.class)
                .single();
    }

    List<Revision> of(FormId id) {
        return jdbc.sql(COLUMNS + "where form_id = ? order by no")
                .param(id.value())
                .query(this::row)
                .list();
    }

    /** The revisions in force of these forms. */
    List<Revision> inForce(Collection<Long> forms) {
        return jdbc.sql(COLUMNS + """
                        where (form_id, no) in (select id, revision_in_force from form where id = any(:forms))
                        """)
                .param("forms", forms.toArray(Long[]::new))
                .query(this::row)
                .list();
    }

    /** Stores a draft revision, overwriting the same draft; a frozen revision refuses. */
    void save(FormRecord form, int no, TargetForm content, Actor author) {
        save(form, no, content, author.id(), author.fullName());
    }

    void save(FormRecord form, int no, TargetForm content, long author, String authorName) {
        jdbc.sql("""
                        insert into form_revision (form_id, no, organisation, content, author_id, author_name)
                        values (:form, :no, :organisation, :content::jsonb, :author, :authorName)
                        on conflict (form_id, no) do update set content = excluded.content,
                          author_id = excluded.author_id, author_name = excluded.author_name, saved_at = now()
                        """)
                .param("form", form.id().value())
                .param("no", no)
                .param("organisation", form.organisation().value())
                .param("content", json.write(content))
                .param("author", author)
                .param("authorName", authorName)
                .update();
    }

    /** Closes a revision for ever and projects its indicators. */
    void freeze(Revision revision, FormRecord form) {
        jdbc.sql("update form_revision set sha256 = :sha256 where form_id = :form and no = :no")
                .param("sha256", Sha256.of(json.write(revision.content())))
                .param("form", form.id().value())
                .param("no", revision.no())
                .update();
        jdbc.sql("""
                        with former as (delete from indicator where form_id = :form and no <> all (
                            select (i ->> 'no')::int from form_revision r, jsonb_array_elements(r.content -> 'indicators') i
                            where r.form_id = :form and r.no = :no))
                        insert into indicator (form_id, no, organisation, dimension, aspect, name, target)
                        select r.form_id, i.no, r.organisation, i.dimension, i.aspect, i.name, i.target
                        from form_revision r, jsonb_to_recordset(r.content -> 'indicators')
                          as i(no int, dimension text, aspect text, name text, target text)
                        where r.form_id = :form and r.no = :no
                        on conflict (form_id, no) do update set dimension = excluded.dimension, aspect = excluded.aspect,
                          name = excluded.name, target = excluded.target
                        """)
                .param("form", form.id().value())
                .param("no", revision.no())
                .update();
    }

    private Revision row(ResultSet row, int number) throws SQLException {
        return new Revision(
                new FormId(row.getLong("form_id")),
                row.getInt("no"),
                json.read(row.getString("content")),
                row.getString("sha256"),
                row.getLong("author_id"),
                row.getString("author_name"),
                row.getTimestamp("saved_at").toInstant());
    }
}
