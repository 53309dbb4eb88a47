package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Colleague;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Copies {

    private static final String WITH_ITEM = """
            select work_item.*, copy.id as copy_id, full_name, sent_name, note, sent_at, read_at
            from copy join work_item on work_item.id = item_id
            """;

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the colleague has one already. */
    boolean insert(WorkItem item, Colleague colleague, Actor by, String note) {
        return jdbc.sql("""
                        insert into copy (item_id, form_id, process, organisation, account_id, full_name, sent_name, note)
                        values (:item, :form, :process, :organisation, :account, :name, :by, :note)
                        on conflict do nothing
                        """)
                        .param("item", item.id())
                        .param("form", item.formId())
                        .param("process", item.process())
                        .param("organisation", item.organisation().value())
                        .param("account", colleague.id())
                        .param("name", colleague.fullName())
                        .param("by", by.fullName())
                        .param("note", note)
                        .update()
                == 1;
    }

    /** What was sent to the account in a process of those organisations, the latest first, before the given number. */
    List<Copy> received(long account, InboxQuery query, long before, int limit) {
        return jdbc.sql(WITH_ITEM + """
                        where account_id = :account and copy.id < :before
                          and (:process = '' or copy.process = :process)
                          and copy.organisation >= :prefix and copy.organisation < :prefix || chr(127)
                        order by copy.id desc limit :limit
                        """)
                .param("account", account)
                .param("before", before)
                .param("process", query.process())
                .param("prefix", query.prefix())
                .param("limit", limit)
                .query(Copies::row)
                .list();
    }

    List<Copy> ofForm(long formId, String process) {
        return jdbc.sql(WITH_ITEM + "where copy.form_id = ? and copy.process = ? order by copy.id")
                .params(formId, process)
                .query(Copies::row)
                .list();
    }

    int countUnread(long account) {
        return jdbc.sql("select count(*) from copy where account_id = ? and read_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void markRead(long formId, String process, long account) {
        jdbc.sql("""
                        update copy set read_at = now()
                        where form_id = ? and process = ? and account_id = ? and read_at is null
                        """).params(formId, process, account).update();
    }

    private static Copy row(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Copy(
                row.getLong("copy_id"),
                WorkItems.row(row, number),
                row.getString("full_name"),
                row.getString("sent_name"),
                row.getString("note"),
                row.getTimestamp("sent_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
