package cn.jixiao.workflow;

import cn.jixiao.account.Colleague;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is still to sign for a task after the person whose turn it is (后加签). */
@Repository
class Signers {

    private final JdbcClient jdbc;

    Signers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Signer(String taskId, int place, long accountId, String fullName) {}

    /** In the order in which they sign. */
    List<Signer> awaited(String taskId) {
        return jdbc.sql("select task_id, place, account_id, full_name from signer where task_id = ? order by place")
                .param(taskId)
                .query(Signer.class)
                .list();
    }

    /** Behind those who are named already. */
    void append(WorkItem item, List<Colleague> colleagues) {
        colleagues.forEach(colleague -> jdbc.sql("""
                        insert into signer (task_id, place, organisation, account_id, full_name)
                        values (:task, (select coalesce(max(place), 0) + 1 from signer where task_id = :task),
                          :organisation, :account, :name)
                        """)
                .param("task", item.taskId())
                .param("organisation", item.organisation().value())
                .param("account", colleague.id())
                .param("name", colleague.fullName())
                .update());
    }

    /** Whose turn it is next: from now on nobody waits for them any more. */
    Optional<Signer> next(String taskId) {
        return jdbc.sql("""
                        delete from signer where task_id = :task
                          and place = (select min(place) from signer where task_id = :task)
                        returning task_id, place, account_id, full_name
                        """).param("task", taskId).query(Signer.class).optional();
    }

    void forget(String taskId) {
        jdbc.sql("delete from signer where task_id = ?").param(taskId).update();
    }
}
