package cn.jixiao.form;

import cn.jixiao.account.Actor;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbered revisions of what goes on about a form, each a JSON document: a draft is overwritten by whoever saves next, a
 * frozen one refuses.
 *
 * @param <R> a revision as its module reads it
 */
public final class RevisionTable<R> {

    private final JdbcClient jdbc;
    private final String table;
    private final String subject;
    private final RowMapper<R> row;

    /** @param subject the column that says what a row is a revision of */
    public RevisionTable(JdbcClient jdbc, String table, String subject, RowMapper<R> row) {
        this.jdbc = jdbc;
        this.table = table;
        this.subject = subject;
        this.row = row;
    }

    public Optional<R> find(long id, int no) {
        return jdbc.sql("select * from %s where %s = ? and no = ?".formatted(table, subject))
                .params(id, no)
                .query(row)
                .optional();
    }

    /** All of them, the first one first. */
    public List<R> of(long id) {
        return jdbc.sql("select * from %s where %s = ? order by no".formatted(table, subject))
                .param(id)
                .query(row)
                .list();
    }

    /** Stores a draft in the author's name, over the one of that number if there is one. */
    public void save(long id, int no, OrgCode organisation, String content, Actor author) {
        jdbc.sql("""
                        insert into %1$s (%2$s, no, organisation, content, author_id, author_name)
                        values (:id, :no, :organisation, :content::jsonb, :author, :authorName)
                        on conflict (%2$s, no) do update set content = excluded.content,
                          author_id = excluded.author_id, author_name = excluded.author_name, saved_at = now()
                        """.formatted(table, subject))
                .param("id", id)
                .param("no", no)
                .param("organisation", organisation.value())
                .param("content", content)
                .param("author", author.id())
                .param("authorName", author.fullName())
                .update();
    }

    /** Stores a draft that goes on from an earlier revision, still in the name of whoever wrote that. */
    public void carryOn(long id, int from, int no, String content) {
        jdbc.sql("""
                        insert into %1$s (%2$s, no, organisation, content, author_id, author_name)
                        select %2$s, :no, organisation, :content::jsonb, author_id, author_name
                        from %1$s where %2$s = :id and no = :from
                        on conflict (%2$s, no) do update set content = excluded.content
                        """.formatted(table, subject))
                .param("id", id)
                .param("no", no)
                .param("from", from)
                .param("content", content)
                .update();
    }
}
