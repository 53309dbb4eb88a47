package cn.jixiao.command.bench;

import cn.jixiao.account.ActingUser;
import cn.jixiao.command.cycle.Townspeople;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of ours that an opened self-evaluation consists of, written by batched inserts alone: no engine, no targets read, no
 * hashes, nothing checked.
 */
@Component
@Profile("headless")
class PlainRows {

    private static final int BATCH = 200;
    private static final List<String> STATEMENTS = List.of("""
            insert into self_evaluation (form_id, organisation, year, title, form_revision, rules_id, rules_version, stage, version,
              revision, writers, saved_by)
            select id, organisation, year, name, 1, 'rules', 1, 'REPORTING', 1, 1, '{}', 'plain' from form where id = ?
            """, """
            insert into evaluation_revision (evaluation_id, no, organisation, content, author_name)
            select id, 1, organisation, '{"reports": {}}', 'plain' from self_evaluation where form_id = ?
            """, """
            insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience, office, instance_id,
              task_id, due_on)
            select form_id, id, organisation, year, title, 'self-evaluation', 'fillActuals', 'SUBMITTER:' || organisation,
              'SUBMITTER:' || organisation, '-', '-', current_date
            from self_evaluation where form_id = ?
            """, """
            insert into audit_head (form_id, organisation, seq, hash)
            select id, organisation, 1, repeat('0', 64) from form where id = ?
            """, """
            insert into audit_entry (form_id, seq, organisation, at, actor_id, actor_name, actor_role, actor_organisation, action,
              step, reason, address, previous_hash, hash)
            select id, 1, organisation, now(), 0, 'plain', 'SUBMITTER', '', 'OPEN', 'plain', '', 'local', repeat('0', 64),
              repeat('0', 64)
            from form where id = ?
            """);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Townspeople people;

    PlainRows(JdbcTemplate jdbc, TransactionTemplate transaction, Townspeople people) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
    }

    void write(List<Long> forms) {
        ActingUser.as(people.finance(), () -> {
            for (int from = 0; from < forms.size(); from += BATCH) {
                var batch = forms.subList(from, Math.min(from + BATCH, forms.size()));
                transaction.executeWithoutResult(status -> writeBatch(batch));
            }
        });
    }

    private void writeBatch(List<Long> forms) {
        var rows = forms.stream().map(form -> new Object[] {form}).toList();
        STATEMENTS.forEach(statement -> jdbc.batchUpdate(statement, rows));
    }
}
