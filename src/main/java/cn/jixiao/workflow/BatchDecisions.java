package cn.jixiao.workflow;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BatchDecisions {

    private final JdbcClient jdbc;

    BatchDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One batch of one person. */
    record Batch(UUID key, long account) {}

    /** What is to be done with one item of it. */
    record Order(boolean despite, String opinion) {}

    /** Notes an item of the batch; nothing where it is noted already. */
    void note(Batch batch, int position, Tick tick, String opinion) {
        jdbc.sql("""
                        insert into batch_decision (key, account, item, position, despite, opinion)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(batch.key(), batch.account(), tick.item(), position, tick.despite(), opinion)
                .update();
    }

    /** The items of the batch nobody has decided on yet, in their order. */
    List<Long> undecided(Batch batch) {
        return jdbc.sql(
                        "select item from batch_decision where key = ? and account = ? and result is null order by position")
                .params(batch.key(), batch.account())
                .query(Long.class)
                .list();
    }

    /** Takes an item for this transaction; empty where it is decided, or being decided by the same batch sent twice. */
    Optional<Order> take(Batch batch, long item) {
        return jdbc.sql("""
                        select despite, opinion from batch_decision
                        where key = ? and account = ? and item = ? and result is null for update skip locked
                        """)
                .params(batch.key(), batch.account(), item)
                .query(Order.class)
                .optional();
    }

    void done(Batch batch, long item) {
        jdbc.sql("""
                        update batch_decision set result = 'DONE', decided_at = now()
                        where key = ? and account = ? and item = ?
                        """).params(batch.key(), batch.account(), item).update();
    }

    void refused(Batch batch, long item, RuleBroken refusal) {
        jdbc.sql("""
                        update batch_decision set result = 'REFUSED', decided_at = now(), chinese = ?, english = ?
                        where key = ? and account = ? and item = ? and result is null
                        """)
                .params(
                        Sentences.in(Sentences.LOCALES.getFirst(), refusal),
                        Sentences.in(Sentences.LOCALES.getLast(), refusal),
                        batch.key(),
                        batch.account(),
                        item)
                .update();
    }

    List<BatchResult> results(Batch batch) {
        return jdbc.sql("""
                        select item, result, chinese, english from batch_decision
                        where key = ? and account = ? order by position
                        """)
                .params(batch.key(), batch.account())
                .query(BatchResult.class)
                .list();
    }
}
