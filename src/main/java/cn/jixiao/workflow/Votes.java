package cn.jixiao.workflow;

import cn.jixiao.common.Money;
import cn.jixiao.workflow.Countersign.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes by signature (会签): who was asked, who agreed, and how it ended. */
@Service
@Transactional(readOnly = true)
public class Votes {

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest vote on the subject, open or decided; empty where there was none or it may not be seen. */
    public Optional<Vote> latestOn(Subject subject) {
        return jdbc.sql("""
                        select * from countersign
                        where form_id = ? and process = ?
                          and exists (select 1 from signature join work_item on work_item.id = item_id
                                      where countersign_id = countersign.id and subject_id = ?)
                        order by id desc limit 1
                        """)
                .params(subject.formId(), subject.process(), subject.id())
                .query(this::row)
                .optional();
    }

    /** True where this run of the process was countersigned for that amount or more. */
    public boolean hasPassed(String instanceId, Money amount) {
        return jdbc.sql("""
                        select exists (select 1 from countersign
                                       where instance_id = ? and result = 'PASS' and amount >= ?)
                        """)
                .params(instanceId, amount.yuan())
                .query(Boolean.class)
                .single();
    }

    /** True where the person signed in this run of the process. */
    public boolean hasSigned(String instanceId, long account) {
        return jdbc.sql("""
                        select exists (select 1 from countersign
                                       join signature on countersign_id = countersign.id
                                       join work_item on work_item.id = item_id
                                       where countersign.instance_id = ? and done_by = ?)
                        """).params(instanceId, account).query(Boolean.class).single();
    }

    /** True of a piece of work that is one person's vote. */
    public boolean isSignature(long itemId) {
        return jdbc.sql("select exists (select 1 from signature where item_id = ?)")
                .param(itemId)
                .query(Boolean.class)
                .single();
    }

    /**
     * The open vote the item belongs to, kept from the other signers until the transaction ends, so that two last
     * signatures are counted one after the other.
     */
    Optional<Vote> lock(long itemId) {
        return jdbc.sql("""
                        select * from countersign
                        where id = (select countersign_id from signature where item_id = ?) and result is null for update
                        """).param(itemId).query(this::row).optional();
    }

    /** The vote that is open in this run, kept from its signers as well. */
    Optional<Vote> lockOf(String instanceId) {
        return jdbc.sql("select * from countersign where instance_id = ? and result is null for update")
                .param(instanceId)
                .query(this::row)
                .optional();
    }

    /** Each task of the step with the person who is to sign it, in the order of both. */
    void open(Countersign asked, Subject subject, List<WorkItem> items) {
        var first = items.getFirst();
        long id = jdbc.sql("""
                        insert into countersign (form_id, process, organisation, instance_id, step, mode, share, amount)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        subject.formId(),
                        subject.process(),
                        subject.organisation().value(),
                        first.instanceId(),
                        first.step(),
                        asked.mode().name(),
                        asked.share(),
                        asked.amount().yuan())
                .query(Long.class)
                .single();
        for (int i = 0; i < items.size(); i++) {
            var signer = asked.signers().get(i);
            jdbc.sql("insert into signature (countersign_id, item_id, organisation, account_id, full_name)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, items.get(i).id(), subject.organisation().value(), signer.account(), signer.fullName())
                    .update();
        }
    }

    void decide(Vote vote, Outcome result) {
        jdbc.sql("update countersign set result = ?, decided_at = now() where id = ?")
                .params(result.name(), vote.id())
                .update();
    }

    private Vote row(ResultSet row, int number) throws SQLException {
        var decided = row.getString("result");
        return new Vote(
                row.getLong("id"),
                Mode.valueOf(row.getString("mode")),
                row.getBigDecimal("share"),
                row.getTimestamp("opened_at").toInstant(),
                decided == null ? null : Outcome.valueOf(decided),
                signatures(row.getLong("id")));
    }

    /** Those of a vote; who closed an item that was cancelled is not who was to sign it. */
    private List<Signature> signatures(long voteId) {
        return jdbc.sql("""
                        select item_id, case when done_by is null then full_name else done_name end as full_name, outcome,
                          opinion, done_at
                        from signature join work_item on work_item.id = item_id
                        where countersign_id = ? order by item_id
                        """).param(voteId).query(Signature.class).list();
    }
}
