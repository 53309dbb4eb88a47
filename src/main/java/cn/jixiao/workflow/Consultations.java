package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Colleague;
import cn.jixiao.workflow.Consultation.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(WorkItem item, String instanceId, Kind kind, String question, Actor by) {
        return jdbc.sql("""
                        insert into consultation (item_id, form_id, organisation, instance_id, kind, question, asked_by,
                          asked_name)
                        values (:item, :form, :organisation, :instance, :kind, :question, :by, :name) returning id
                        """)
                .param("item", item.id())
                .param("form", item.formId())
                .param("organisation", item.organisation().value())
                .param("instance", instanceId)
                .param("kind", kind.name())
                .param("question", question)
                .param("by", by.id())
                .param("name", by.fullName())
                .query(Long.class)
                .single();
    }

    void insertAsked(long consultationId, WorkItem asked, Colleague colleague) {
        jdbc.sql("""
                        insert into opinion (item_id, consultation_id, organisation, account_id, full_name)
                        values (:item, :consultation, :organisation, :account, :name)
                        """)
                .param("item", asked.id())
                .param("consultation", consultationId)
                .param("organisation", asked.organisation().value())
                .param("account", colleague.id())
                .param("name", colleague.fullName())
                .update();
    }

    void propose(long itemId, Outcome proposal) {
        jdbc.sql("update opinion set proposal = ? where item_id = ?")
                .params(proposal.name(), itemId)
                .update();
    }

    void end(long id) {
        jdbc.sql("update consultation set ended_at = now() where id = ?")
                .param(id)
                .update();
    }

    Optional<Consultation> open(long itemId) {
        return jdbc.sql("select * from consultation where item_id = ? and ended_at is null")
                .param(itemId)
                .query(this::row)
                .optional();
    }

    Optional<Consultation> ofOpinion(long opinionItem) {
        return jdbc.sql("""
                        select * from consultation
                        where id = (select consultation_id from opinion where item_id = ?)
                        """).param(opinionItem).query(this::row).optional();
    }

    List<Consultation> ofForm(long formId) {
        return jdbc.sql("select * from consultation where form_id = ? order by id")
                .param(formId)
                .query(this::row)
                .list();
    }

    private List<Opinion> opinions(long consultationId) {
        return jdbc.sql("""
                        select item_id, account_id, full_name, proposal, outcome, opinion as text, done_at
                        from opinion join work_item on work_item.id = item_id
                        where consultation_id = ? order by item_id
                        """).param(consultationId).query(Opinion.class).list();
    }

    private Consultation row(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getString("instance_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("question"),
                row.getLong("asked_by"),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                opinions(row.getLong("id")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
