package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Decision.NewRemark;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections pinned to places, and their answers. */
@Service
@Transactional
public class Remarks {

    private static final String COLUMNS =
            "id, form_id, revision, place, text, author_name, step, made_at, answer, answered_by, answered_at";

    private final JdbcClient jdbc;
    private final Inbox inbox;

    Remarks(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    /** All remarks on a subject, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> on(Subject subject) {
        return jdbc.sql("select " + COLUMNS + " from remark where process = ? and subject_id = ? order by id")
                .params(subject.process(), subject.id())
                .query(Remark.class)
                .list();
    }

    /** The remarks of the open correction, which the unit has to answer before it resubmits; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> toAnswer(Subject subject) {
        return inbox.openItem(subject).stream()
                .flatMap(correction ->
                        on(subject).stream().filter(remark -> !remark.madeAt().isBefore(correction.createdAt())))
                .toList();
    }

    /** All remarks made about a form in any process, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> ofForm(long formId) {
        return jdbc.sql("select " + COLUMNS + " from remark where form_id = ? order by id")
                .param(formId)
                .query(Remark.class)
                .list();
    }

    /**
     * The unit's answer to a remark of the open correction; it may be reworded until the subject is resubmitted.
     *
     * @return the correction it belongs to; breaks {@code workflow.remark.closed} where it belongs to none that is open
     */
    public WorkItem answer(Subject subject, long remarkId, String answer) {
        var correction = inbox.openItem(subject).orElseThrow(() -> new RuleBroken("workflow.remark.closed"));
        var actor = ActingUser.get();
        actor.require(Role.SUBMITTER, correction.organisation());
        if (answer.isBlank()) {
            throw new RuleBroken("workflow.answer.empty");
        }
        int changed = jdbc.sql("""
                        update remark set answer = :answer, answered_by = :name, answered_at = now()
                        where id = :id and process = :process and subject_id = :subject
                          and exists (select 1 from work_item where id = :item and done_at is null and created_at <= remark.made_at)
                        """)
                .param("answer", answer.strip())
                .param("name", actor.fullName())
                .param("id", remarkId)
                .param("process", correction.process())
                .param("subject", correction.subjectId())
                .param("item", correction.id())
                .update();
        if (changed == 0) {
            throw new RuleBroken("workflow.remark.closed");
        }
        return correction;
    }

    int unanswered(WorkItem item) {
        return jdbc.sql("select count(*) from remark where process = ? and subject_id = ? and answer is null")
                .params(item.process(), item.subjectId())
                .query(Integer.class)
                .single();
    }

    void pin(WorkItem item, int revision, List<NewRemark> remarks) {
        var author = ActingUser.get().fullName();
        remarks.forEach(remark -> jdbc.sql("""
                        insert into remark (form_id, process, subject_id, work_item_id, organisation, revision, place, text,
                          author_name, step)
                        values (:form, :process, :subject, :item, :organisation, :revision, :place, :text, :author, :step)
                        """)
                .param("form", item.formId())
                .param("process", item.process())
                .param("subject", item.subjectId())
                .param("item", item.id())
                .param("organisation", item.organisation().value())
                .param("revision", revision)
                .param("place", remark.place())
                .param("text", remark.text())
                .param("author", author)
                .param("step", item.step())
                .update());
    }
}
